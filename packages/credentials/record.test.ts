import { spawn } from 'node:child_process';
import { lstatSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '@daypass/core';
import fc from 'fast-check';
import { openRecord, sha256 } from './record.ts';

let temp: string;
beforeEach(() => (temp = mkdtempSync(join(tmpdir(), 'daypass-test-'))));
afterEach(() => rmSync(temp, { recursive: true, force: true }));

const facts = { repository: 'acme/shop', runId: '1', attempt: '1', job: 'deploy', actor: '', event: '', ref: '', workflow: '' };

function open(): ReturnType<typeof openRecord> {
  return openRecord(join(temp, 'audit.jsonl'), { now: () => 0 } as Host, facts, 'https://github.example/run/1');
}

function lines(): string[] {
  return readFileSync(join(temp, 'audit.jsonl'), 'utf8').split('\n').filter(Boolean);
}

/** Whether a chain holds: what an auditor does with the file and the head from the log. */
function holds(chain: readonly string[], head: string): boolean {
  let previous = '0'.repeat(64);
  for (const [index, line] of chain.entries()) {
    const event = JSON.parse(line) as { previoushash: string; sequence: string };
    if (event.previoushash !== previous || event.sequence !== String(index + 1)) return false;
    previous = sha256(line);
  }
  return previous === head;
}

describe('the audit record (T24)', () => {
  it('is one chain, whole, when several processes of a job write to it at once', async () => {
    const script = `import('${join(process.cwd(), 'packages/credentials/record.ts')}').then(({ openRecord }) => {
      const record = openRecord('${join(temp, 'audit.jsonl')}', Date, ${JSON.stringify(facts)}, 'here');
      for (let at = 0; at < 100; at++) setTimeout(() => record.add('granted', { at }), at * 5);
    })`;
    const write = (): Promise<unknown> =>
      new Promise((resolve) => spawn(process.execPath, ['-e', script], { stdio: 'inherit' }).once('exit', resolve));
    expect(await Promise.all([write(), write(), write()])).toEqual([0, 0, 0]);
    expect(holds(lines(), sha256(lines().at(-1)!))).toBe(true);
    expect(lines()).toHaveLength(300);
    expect(readdirSync(temp)).toEqual(['audit.jsonl']);
  });

  it('does not wait for ever for a process that was killed while it wrote', () => {
    writeFileSync(join(temp, 'audit.jsonl.lock'), '');
    open().add('granted', {});
    expect(lines()).toHaveLength(1);
    expect(readdirSync(temp)).toEqual(['audit.jsonl']);
  });

  it('is CloudEvents 1.0, one a line, readable by this user alone', () => {
    const record = open();
    record.add('granted', { provider: 'aws' });
    expect(JSON.parse(lines()[0]!)).toMatchObject({
      specversion: '1.0',
      type: 'dev.daypass.credential.granted',
      source: 'https://github.example/run/1',
      time: '1970-01-01T00:00:00.000Z',
      data: { repository: 'acme/shop', run: '1', provider: 'aws' },
    });
    expect(lstatSync(record.path).mode & 0o077).toBe(0);
  });

  it('is one chain over all steps of a job', () => {
    open().add('granted', {});
    const later = open();
    later.add('revoked', {});
    expect(holds(lines(), later.head())).toBe(true);
  });

  it('shows any line that was changed, removed or moved (T24)', () => {
    const record = open();
    for (const what of ['asked', 'minted', 'granted', 'delivered']) record.add(what, { what });
    const whole = lines();
    expect(holds(whole, record.head())).toBe(true);
    fc.assert(
      fc.property(fc.nat(3), fc.nat(3), fc.constantFrom('change', 'remove', 'move'), (a, b, how) => {
        const bad = [...whole];
        if (how === 'change') bad[a] = bad[a]!.replace('acme', 'evil');
        if (how === 'remove') bad.splice(a, 1);
        if (how === 'move') bad.splice(b, 0, ...bad.splice(a, 1));
        if (bad.join() !== whole.join()) expect(holds(bad, record.head())).toBe(false);
      }),
    );
  });

  it('is not written through a link', () => {
    symlinkSync(join(temp, 'elsewhere'), join(temp, 'audit.jsonl'));
    expect(() => open().add('asked', {})).toThrow(expect.objectContaining({ code: 'LIFE_AUDIT_UNWRITABLE' }));
  });
});
