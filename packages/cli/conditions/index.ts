import { isObject } from '@daypass/core';
import { wrapped } from '@daypass/core/text';
import { judgeStated, readCredentialsFile } from '@daypass/credentials/file';
import type { Stated } from '@daypass/credentials/file';
import { platforms } from '@daypass/ci/platforms';
import { providers } from '@daypass/exchange/providers';
import { isAllowed } from '@daypass/identity/conditions';
import type { Check, Conditions } from '@daypass/identity/conditions';
import { json } from '../command.ts';
import type { Command } from '../command.ts';
import { parseFlags, textOf, usage } from '../flags.ts';
import { print } from '../print.ts';

const flags = {
  claims: {
    kind: 'text',
    description: 'File with the claims of an identity token as JSON, or the token itself; - is standard input.',
    example: 'claims.json',
  },
  credential: { kind: 'text', description: 'Only this credential; default all that have conditions.' },
  platform: {
    kind: 'choice',
    options: ['github', 'gitlab', 'generic'],
    description: 'Whose claims they are; default by the claims themselves.',
  },
  json,
} as const;

/** `conditions test FILE`: explains a decision offline, by claims that are given. */
export const conditions: Command = {
  flags,
  examples: [
    ['conditions test daypass.yml --claims claims.json', 'what of each credential holds for these claims'],
    ['conditions test daypass.yml --claims - --credential deploy < claims.json', 'one credential'],
  ],
  exits: [
    ['0', 'every credential that was asked about may be had'],
    ['1', 'one may not'],
  ],
  notes: ['The claims are believed here as they are given: this explains, it does not protect.'],
  run,
};

async function run(args: readonly string[]): Promise<number> {
  const { texts, words } = parseFlags(args, flags, { words: 2 });
  const [verb, name] = words;
  if (verb !== 'test' || name === undefined) throw usage("name the file: 'conditions test FILE --claims FILE'");
  if (texts['claims'] === undefined) throw usage("give the claims: '--claims FILE', '-' for standard input");
  const claims = claimsOf(texts['claims']);
  const platform = platforms.find(({ id }) => id === (texts['platform'] ?? platformOf(claims)))!;
  const named = (of: typeof claims): ReturnType<typeof platform.named> => platform.named(of);
  const { stated } = await readCredentialsFile(name, name, providers);
  const asked = chosen(stated, texts['credential'], name);
  const judged = asked.map((one) => {
    const checks = judgeStated(one.conditions, one.texts, one.provider, claims, named);
    return { credential: one.name, allowed: isAllowed(checks), checks };
  });
  const all = judged.every(({ allowed }) => allowed);
  print(texts['json'] === 'true' ? `${JSON.stringify({ allowed: all, credentials: judged })}\n` : judged.map(told).join('\n'));
  return all ? 0 : 1;
}

type Judged = Stated & { readonly conditions: Conditions };

function chosen(stated: readonly Stated[], credential: string | undefined, file: string): readonly Judged[] {
  const asked = stated.filter(
    (one): one is Judged => one.conditions !== undefined && (credential === undefined || one.name === credential),
  );
  if (asked.length > 0) return asked;
  throw usage(
    credential === undefined
      ? `no credential of '${file}' has conditions`
      : `'${file}' states no credential '${credential}' with conditions`,
  );
}

/** Claims as JSON, or the second part of a token: its signature is not looked at. */
function claimsOf(path: string): Readonly<Record<string, unknown>> {
  const text = textOf('claims', path === '-' ? 0 : path).trim();
  const body = /^[\w-]+\.([\w-]+)\.[\w-]*$/.exec(text)?.[1];
  const claims = parsed(body === undefined ? text : Buffer.from(body, 'base64url').toString());
  if (!isObject(claims)) throw usage(`'${path}' holds neither claims as a JSON object nor an identity token`);
  return claims;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function platformOf(claims: Readonly<Record<string, unknown>>): string {
  if (claims['project_path'] !== undefined) return 'gitlab';
  return claims['repository'] === undefined ? 'generic' : 'github';
}

const marks: Readonly<Record<Check['verdict'], string>> = {
  holds: 'holds   ',
  fails: 'FAILS   ',
  unknown: 'UNKNOWN ',
  receiver: 'receiver',
};

function told({
  credential,
  allowed,
  checks,
}: {
  readonly credential: string;
  readonly allowed: boolean;
  readonly checks: readonly Check[];
}): string {
  const lines = checks.map(({ condition, verdict, presented, required }) => {
    const has = verdict === 'receiver' ? 'only the receiver sees it' : `is ${presented ?? 'not told by the identity token'}`;
    return wrapped(`${marks[verdict]}  ${condition} ${has}; required ${required}`, '  ', 80, '          ', 'whole');
  });
  return `${credential}: ${allowed ? 'may be had' : 'is refused'}\n${lines.join('')}`;
}
