import { platform } from '@daypass/ci/local';
import { DaypassError, hostOf } from '@daypass/core';
import { openSession } from './session.ts';
import { obtainAll } from './several.ts';

test('a failure is told, and what was had given back, also where that which explains it is gone', async () => {
  let shown = '';
  const host = { ...hostOf(process), write: (text: string) => (shown += text) };
  const life = { signal: new AbortController().signal, limit: () => undefined, lend: () => () => undefined, end: () => undefined };
  const taken: string[] = [];
  const refusal = new DaypassError('CI_NO_ID_TOKEN', 'there is none');
  const job = { ...platform.attach(host), tempFolder: '/nowhere', refusal: () => refusal, rollback: () => taken.push('back') };
  const loadFixes = (): Promise<never> => Promise.reject(new Error('no such file'));
  const code = await obtainAll({ wanted: [] }, openSession(job, host, life, 'in post'), () => Promise.resolve(0), { loadFixes });
  expect(code).toBe(1);
  expect(shown).toMatch(/^error: there is none \(CI_NO_ID_TOKEN\)\n/);
  expect(taken).toEqual(['back']);
});
