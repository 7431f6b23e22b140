import type { Changed } from '@daypass/ci';
import { readInputs } from '@daypass/core';
import type { Finding } from '../finding.ts';
import { inputs } from '../inputs.ts';
import type { Linted } from '../run.ts';
import { lint } from '../run.ts';
import type { Group, Proof, Proofs } from './table.ts';
import { situations } from './table.ts';

/** Runs the proofs of a group, each under its situation's name and outcome; those that the system cannot make are skipped. */
export function prove<G extends Group>(group: G, proofs: Proofs<G>): void {
  describe(group, () => {
    for (const [when, outcome] of Object.entries<string>(situations[group])) {
      const one = (proofs as Readonly<Record<string, Proof>>)[when]!;
      const { isPossible, proof } = typeof one === 'function' ? { isPossible: true, proof: one } : one;
      (isPossible ? test : test.skip)(`${when}: ${outcome}`, async () => proof());
    }
  });
}

/** A situation that Windows has not: pipes, modes, links, names with signs that it does not allow. */
export function onPosix(proof: () => Promise<void> | void): Proof {
  return { isPossible: process.platform !== 'win32', proof };
}

/** A situation that only Linux has: names of any bytes. */
export function onLinux(proof: () => Promise<void> | void): Proof {
  return { isPossible: process.platform === 'linux', proof };
}

/** A value that only a secret has, by its name. */
function secretOf(name: string): string {
  return Buffer.from(`${name}-Zq8rT2mVx0Lw`).toString('base64').replace(/[=+/]/g, 'k');
}

export function line(name: string): string {
  return `token: ${secretOf(name)}\n`;
}

export interface Ask {
  readonly changed?: Changed;
  readonly bytes?: Buffer;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly [input: string]: unknown;
}

/** Lints a folder in this process, deaf to the variables of whoever runs the tests. */
export function linted(folder: string, { changed, bytes, env, ...texts }: Ask = {}): Promise<Linted> {
  const given = { texts: texts as Record<string, string>, unknown: [] };
  return lint({
    folder,
    ...(bytes === undefined ? {} : { bytes }),
    inputs: readInputs(inputs, given),
    env: { PATH: process.env['PATH'], HOME: '/nowhere', ...env },
    changed,
    now: () => Date.now(),
  });
}

/** Where something was found that fails the build, sorted. */
export async function failing(folder: string, ask: Ask = {}): Promise<string[]> {
  return (await findings(folder, ask)).map(({ path }) => path).sort();
}

export async function findings(folder: string, ask: Ask = {}): Promise<readonly Finding[]> {
  return (await linted(folder, ask)).judgement.failing;
}
