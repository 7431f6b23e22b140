import type { Host } from '@daypass/core';
import { DaypassError, documentation } from '@daypass/core';
import { platforms } from '@daypass/ci/platforms';
import { providers } from '@daypass/exchange/providers';
import { parseFlags } from '../flags.ts';
import { paintFor, wrapped } from '@daypass/core/text';
import { examine } from './examine.ts';
import type { Finding } from './examine.ts';

const width = 80;

/** `doctor`: what would go wrong in this job, and how to mend it. Returns 1 when something would. */
export async function runDoctor(args: readonly string[], host: Host): Promise<number> {
  const flags = parseFlags(args, ['json'], inputsOf);
  const { json, provider: name, ...texts } = flags;
  const provider = providers.find(({ id }) => id === (name ?? 'token'));
  const job = platforms.find((platform) => platform.detect(host.env))?.attach(host);
  const findings = await examine({ host, job, provider: provider!, texts, tries: name !== undefined || texts['audience'] !== undefined });
  host.write(json === 'true' ? `${JSON.stringify({ ok: isWell(findings), findings })}\n` : told(findings));
  return isWell(findings) ? 0 : 1;
}

/** The options beside `--provider`: the inputs of that provider's action. */
function inputsOf({ provider: name }: Readonly<Record<string, string>>): readonly string[] {
  const provider = providers.find(({ id }) => id === (name ?? 'token'));
  if (provider === undefined)
    throw new DaypassError('CLI_USAGE', `there is no provider '${name!}' (${providers.map(({ id }) => id).join(', ')})`);
  return ['provider', ...Object.keys(provider.inputs)];
}

function isWell(findings: readonly Finding[]): boolean {
  return findings.every(({ verdict }) => verdict !== 'problem');
}

function told(findings: readonly Finding[]): string {
  const paint = paintFor(process.stdout, process.env);
  const marks = { fine: paint.good('fine   '), note: 'note   ', problem: paint.bad('problem') };
  const lines = findings.flatMap(({ verdict, what, says, fix, code }) => [
    `${marks[verdict]}  ${paint.strong(what)}\n`,
    ...says.split('\n').map((line) => wrapped(line, '         ', width)),
    ...(fix === undefined
      ? []
      : [
          '         Fix:\n',
          ...fix.split('\n').map((line) => wrapped(line, line.startsWith(' ') ? '             ' : '           ', width)),
        ]),
    ...(code === undefined ? [] : [`         More: ${documentation(code)}\n`]),
  ]);
  const problems = findings.filter(({ verdict }) => verdict === 'problem').length;
  return `${lines.join('')}\n${problems === 0 ? 'nothing would go wrong here, as far as can be seen' : `${problems} problem${problems === 1 ? '' : 's'}`}\n`;
}
