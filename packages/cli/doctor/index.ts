import type { Host, Inputs } from '@daypass/core';
import { documentation } from '@daypass/core';
import { platforms } from '@daypass/ci/platforms';
import { json } from '../command.ts';
import type { Command } from '../command.ts';
import { parseFlags } from '../flags.ts';
import { printingHost } from '../print.ts';
import { paintFor, wrapped } from '@daypass/core/text';
import { providerNamed } from '../credentials/here.ts';
import { examine } from './examine.ts';
import type { Finding } from './examine.ts';

const width = 80;

const own = {
  provider: {
    kind: 'text',
    description:
      "Tries a whole exchange there and gives it back; the inputs of that provider's action are options too. Without it `--audience` tries the identity token alone.",
    example: 'aws',
  },
  json,
} as const satisfies Inputs;

/** `doctor`: what would go wrong in this job, and how to mend it. */
export const doctor: Command = {
  flags: own,
  examples: [
    ['doctor', 'permission, proxy, certificates'],
    ['doctor --audience https://vault.example', 'mints an identity token too, and looks at its subject and its times'],
    ['doctor --provider aws --role arn:aws:iam::123456789012:role/deploy --region eu-west-1', 'a whole exchange, given back at once'],
  ],
  exits: [
    ['0', 'nothing would go wrong, as far as can be seen'],
    ['1', 'something would'],
  ],
  run: (args, process) => run(args, printingHost(process)),
};

async function run(args: readonly string[], host: Host): Promise<number> {
  const { json: asJson, provider: name, ...texts } = parseFlags(args, own, { more: inputsOf }).texts;
  const provider = providerNamed(name ?? 'token');
  const job = platforms.find((platform) => platform.detect(host.env))?.attach(host);
  const findings = await examine({ host, job, provider, texts, tries: name !== undefined || texts['audience'] !== undefined });
  host.write(asJson === 'true' ? `${JSON.stringify({ ok: isWell(findings), findings })}\n` : told(findings));
  return isWell(findings) ? 0 : 1;
}

/** The options beside `--provider`: the inputs of that provider's action. */
function inputsOf({ provider: name = 'token' }: Readonly<Record<string, string>>): Inputs {
  return providerNamed(name).inputs;
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
