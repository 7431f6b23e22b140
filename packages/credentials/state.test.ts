import { Secret } from '@daypass/core';
import fc from 'fast-check';
import { jobKey, readState, writeState } from './state.ts';

const facts = { repository: 'acme/shop', runId: '1', attempt: '1', job: 'deploy', actor: '', event: '', ref: '', workflow: '' };
const raw = ['s.', 'token'].join('');

describe('the state', () => {
  it('reads back as written, its tokens secret on both sides', () => {
    const handle = { provider: 'vault', kind: 'token' as const, endpoint: 'https://vault.example/', raw: new Secret(raw), expiresAt: 5 };
    const text = writeState({ version: 1, run: 'r', handles: [handle], files: [{ name: 'a', section: 's' }] });
    expect(String(text)).toBe('[secret]');
    const back = readState(text.reveal())!;
    expect(back).toMatchObject({
      run: 'r',
      files: [{ name: 'a', section: 's' }],
      handles: [{ provider: 'vault', endpoint: 'https://vault.example/', expiresAt: 5 }],
    });
    expect(back.handles[0]!.raw.reveal()).toBe(raw);
    expect(JSON.stringify(back)).not.toContain(raw);
  });

  it('is refused in any other shape, and never fails to be read', () => {
    for (const text of [
      '',
      '{',
      '[]',
      'null',
      '{"version":2}',
      '{"version":1,"run":"r","handles":[{}],"files":[]}',
      '{"version":1,"run":"r","handles":[],"files":[5]}',
    ]) {
      expect(readState(text)).toBeUndefined();
    }
    fc.assert(fc.property(fc.json(), (text) => readState(text) === undefined));
  });

  it('belongs to one job: another run, attempt or job has another key', () => {
    const keys = [
      facts,
      { ...facts, runId: '2' },
      { ...facts, attempt: '2' },
      { ...facts, job: 'test' },
      { ...facts, repository: 'acme/other' },
    ].map(jobKey);
    expect(new Set(keys).size).toBe(5);
  });
});
