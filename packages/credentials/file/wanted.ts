import { DaypassError, nearest, parseDuration } from '@daypass/core';
import type { Job } from '@daypass/ci';
import { isAllowed, judge } from '@daypass/identity/conditions';
import type { Check, Conditions } from '@daypass/identity/conditions';
import type { IdentityToken } from '@daypass/identity';
import type { Plan, Wanted } from '../several.ts';
import type { Stated } from './entry.ts';
import type { CredentialsFile } from './index.ts';

/** What a step or a command chooses of a file. */
export interface Choice {
  /** None: all. */
  readonly names: readonly string[];
  /** The environment whose sections count; the identity must be of it. */
  readonly environment: string | undefined;
  /** Inputs of the run, over what the file states. */
  readonly over: Readonly<Record<string, string>>;
}

/** The plan of a run: what was chosen, and what it needs. Throws FILE_NO_CREDENTIAL, FILE_NO_ENVIRONMENT. */
export function wantedOf(file: CredentialsFile, { names, environment, over }: Choice, named: Job['named']): Plan {
  const chosen = names.length === 0 ? file.stated : withNeeds(file, names);
  return { digest: file.digest, wanted: chosen.map((one) => wantedFrom(one, file.name, environment, over, named)) };
}

function withNeeds({ stated, name: file }: CredentialsFile, names: readonly string[]): readonly Stated[] {
  const found = new Set<Stated>();
  const add = (name: string): void => {
    const one = stated.find((other) => other.name === name);
    if (one === undefined)
      throw noCredential(
        name,
        file,
        stated.map((other) => other.name),
      );
    if (found.has(one)) return;
    found.add(one);
    one.needs.forEach(add);
  };
  names.forEach(add);
  return stated.filter((one) => found.has(one));
}

function noCredential(name: string, file: string, known: readonly string[]): DaypassError {
  const near = nearest(name, known);
  return new DaypassError(
    'FILE_NO_CREDENTIAL',
    `'${file}' states no credential '${name}'${near === undefined ? ` (${known.join(', ')})` : `; did you mean '${near}'?`}`,
  );
}

function wantedFrom(stated: Stated, file: string, environment: string | undefined, over: Choice['over'], named: Job['named']): Wanted {
  const { name, provider, needs, environments, place } = stated;
  const section = environments.size === 0 ? undefined : environments.get(environment ?? '');
  if (environments.size > 0 && section === undefined) {
    const known = [...environments.keys()].map((one) => `'${one}'`).join(', ');
    const given = environment === undefined ? 'none is given' : `'${environment}' is none of them`;
    throw new DaypassError(
      'FILE_NO_ENVIRONMENT',
      `${file}:${place.line}:${place.column}: '${name}' has sections for ${known}, and ${given}`,
    );
  }
  const own = Object.fromEntries(Object.entries(over).filter(([input]) => Object.hasOwn(provider.inputs, input)));
  const texts = { ...stated.texts, ...section, ...own };
  const conditions = section === undefined ? stated.conditions : withEnvironment(stated.conditions, environment!);
  return {
    name,
    provider,
    texts,
    needs,
    ...(conditions === undefined
      ? {}
      : {
          refusal: (token: IdentityToken) => refusalOf(judgeStated(conditions, texts, token.claims, named), name, `${file}:${place.line}`),
        }),
  };
}

/** An environment that was named by whoever runs the job is believed only when the identity is of it. */
function withEnvironment(conditions: Conditions | undefined, environment: string): Conditions {
  const none: Conditions = { named: new Map(), claims: new Map(), hours: [], session: undefined, byReceiver: new Map() };
  const { named, claims, ...others } = conditions ?? none;
  const isStated = named.has('environment');
  // Both must hold: what the file states of the environment, and that it is this one.
  return isStated
    ? { ...others, named, claims: new Map([...claims, ['environment', [environment]]]) }
    : { ...others, claims, named: new Map([...named, ['environment', [environment]]]) };
}

/** Judges what a file states of a credential, with the life that it asks for. */
export function judgeStated(
  conditions: Conditions,
  texts: Readonly<Record<string, string>>,
  claims: IdentityToken['claims'],
  named: Job['named'],
): readonly Check[] {
  const seconds = (name: string): number | undefined => (texts[name] === undefined ? undefined : parseDuration(texts[name]));
  return judge(conditions, { claims, named: named(claims), sessionSeconds: seconds('ttl') ?? seconds('max-ttl') });
}

function refusalOf(checks: readonly Check[], name: string, place: string): DaypassError | undefined {
  if (isAllowed(checks)) return undefined;
  const against = checks.filter(({ verdict }) => verdict === 'fails' || verdict === 'unknown');
  const presented = against.map((check) => `${check.condition} = ${check.presented ?? '(the identity token does not tell)'}`).join('; ');
  const required = against.map((check) => `${check.condition} = ${check.required}`).join('; ');
  const what = against.map(({ condition }) => `'${condition}'`).join(', ');
  return new DaypassError(
    'CONDITION_REFUSED',
    `the credential '${name}' may not be had by this job: ${what} of ${place} ${against.length === 1 ? 'does' : 'do'} not hold; nothing was exchanged`,
    {
      presented,
      required,
    },
  );
}
