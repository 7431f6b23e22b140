import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as toolkit from '@actions/core';
import type { Host } from '@daypass/core';
import { Secret } from '@daypass/core';
import fc from 'fast-check';
import type { Effect } from '../platform.ts';
import { openSink } from './sink.ts';

const secret = ['s3cret', '-Value/', '42+x'].join('');
let temp: string;
beforeEach(() => (temp = mkdtempSync(join(tmpdir(), 'daypass-test-'))));
afterEach(() => rmSync(temp, { recursive: true, force: true }));

/** What the effects print. */
function printed(...effects: Effect[]): string {
  let out = '';
  const summary = join(temp, 'summary');
  writeFileSync(summary, '');
  const sink = openSink({ env: { GITHUB_STEP_SUMMARY: summary }, write: (text: string) => (out += text) } as unknown as Host);
  for (const effect of effects) sink.emit(effect);
  return out;
}

/** What the toolkit prints. */
function toolkitPrints(act: () => void): string {
  const write = process.stdout.write.bind(process.stdout);
  let out = '';
  process.stdout.write = (text: string | Uint8Array) => ((out += String(text)), true);
  try {
    act();
  } finally {
    process.stdout.write = write;
  }
  return out;
}

/** The commands that a runner would carry out (ActionCommand.cs: trimmed line that begins with :: or holds ##[ at its start). */
function commandsIn(log: string): string[] {
  return log
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line.startsWith('::') || line.startsWith('##['))
    .map((line) => /^(?:::|##\[)([\w-]+)/.exec(line)?.[1] ?? line);
}

const hostile = fc.oneof(
  fc.constantFrom(
    '::error::x',
    '\n::add-mask::x',
    '\r::set-env name=A::b',
    '  ::stop-commands::t',
    '##[error]x',
    'a\u2028::error::b',
    '\u001b[2K\r::error::x',
    '\u0085::error::',
    '\ufeff::error::x',
    '\u200b::error::x',
    '%0A::error::x',
  ),
  fc.string({ unit: 'binary' }),
);

describe('the log (T8, T18)', () => {
  it('holds no command that daypass did not issue, whatever a server or a file name says (T8)', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 4 }), (parts) => {
        const text = parts.join('');
        expect(commandsIn(printed({ kind: 'line', text }))).toEqual([]);
        expect(commandsIn(printed({ kind: 'annotation', level: 'error', title: text, message: text }))).toEqual(['error']);
        expect(commandsIn(printed({ kind: 'group', title: text, lines: [text, text] }))).toEqual(['group', 'endgroup']);
      }),
      { numRuns: 500 },
    );
  });

  it('prints annotations as the toolkit does', () => {
    const ours = printed({ kind: 'annotation', level: 'warning', title: 'a,b:c', message: '100%\nof it' });
    expect(ours).toBe(toolkitPrints(() => toolkit.warning('100%\nof it', { title: 'a,b:c' })));
  });

  it('shows no control or direction characters (T18)', () => {
    expect(printed({ kind: 'line', text: 'a\u001b[31mred\u001b]0;title\u0007\u202eback\u0000' })).toBe('aredback\n');
  });
});

describe('masks', () => {
  it('mask the value as the toolkit does, before anything else', () => {
    const ours = printed({ kind: 'mask', secret: new Secret(secret) });
    expect(ours.startsWith(toolkitPrints(() => toolkit.setSecret(secret)))).toBe(true);
  });

  it('cover the forms that the runner does not derive itself, and leave those it does', () => {
    const ours = printed({ kind: 'mask', secret: new Secret(secret) });
    for (const form of [
      Buffer.from(`${secret}\n`).toString('base64'),
      Buffer.from(secret).toString('hex'),
      Buffer.from(secret).toString('base64url'),
    ]) {
      expect(ours).toContain(`::add-mask::${form}\n`);
    }
    expect(ours).not.toContain(`::add-mask::${Buffer.from(secret).toString('base64')}\n`);
    expect(ours).not.toContain(encodeURIComponent(secret).replaceAll('%', '%25'));
  });

  it('escape new lines, so that a secret is one mask and no command', () => {
    const lines = ['first-part', '::error::second'].join('\n');
    expect(commandsIn(printed({ kind: 'mask', secret: new Secret(lines) })).every((name) => name === 'add-mask')).toBe(true);
  });

  it.each(['', 'a', 'true', '{', '1111111'])('do not destroy the log: %j is not masked', (trivial) => {
    expect(printed({ kind: 'mask', secret: new Secret(trivial) })).toBe('');
  });

  it('are at most 1,000 a step, and each one once', () => {
    const many = Array.from({ length: 60 }, (_, index): Effect => ({ kind: 'mask', secret: new Secret(`${secret}-${index}`) }));
    expect(commandsIn(printed(...many)).length).toBeLessThanOrEqual(1_000);
    const twice = printed(many[0]!, many[0]!);
    expect(twice).toBe(printed(many[0]!));
  });

  it('hold for whatever we print afterwards: lines, annotations, summary (T29)', () => {
    const rest = printed(
      { kind: 'mask', secret: new Secret(secret) },
      { kind: 'line', text: `server says ${secret} and ${Buffer.from(secret).toString('hex')}` },
      { kind: 'annotation', level: 'error', title: secret, message: secret },
      { kind: 'summary', markdown: `| ${secret} |` },
    )
      .split('\n')
      .filter((line) => !line.startsWith('::add-mask::'))
      .join('\n');
    expect(rest).toContain('server says *** and ***');
    expect(rest).not.toContain(secret);
    expect(readFileSync(join(temp, 'summary'), 'utf8')).toBe('| *** |');
  });
});
