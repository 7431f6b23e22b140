import { platform } from '@daypass/ci/local';
import { DaypassError, Secret, createClock, hostOf } from '@daypass/core';
import type { Handle, Provider } from '@daypass/exchange';
import { giveBack } from './revoke.ts';

test('each is given back, whatever becomes of the record and of what is kept for post', async () => {
  let shown = '';
  const host = { ...hostOf(process), write: (text: string) => (shown += text) };
  const fail = (): never => {
    throw new DaypassError('LIFE_AUDIT_UNWRITABLE', 'the disk is full');
  };
  const handle = (kind: Handle['kind']): Handle => ({ provider: 'p', kind, endpoint: '', raw: new Secret(kind), expiresAt: 0 });
  const asked: string[] = [];
  const revoke: Provider['revoke'] = ({ kind }) => {
    asked.push(kind);
    return Promise.resolve({ outcome: 'revoked', says: '' });
  };
  const left = await giveBack({
    provider: { title: 'P', revoke } as unknown as Provider,
    inputs: {},
    handles: [handle('token'), handle('lease')],
    http: { send: fail, within: fail },
    clock: createClock(host),
    host,
    job: platform.attach(host),
    record: { path: '', head: () => '', add: fail },
    onSettled: fail,
  });
  expect({ left, asked }).toEqual({ left: [], asked: ['lease', 'token'] });
  expect(shown).toContain('warning: the disk is full (LIFE_AUDIT_UNWRITABLE)\n');
});
