import { DaypassError, nearest, parseDuration } from '@daypass/core';
import type { Job } from '@daypass/ci';
import { isAllowed, judge } from '@daypass/identity/conditions';
import type { Check, Conditions } from '@daypass/identity/conditions';
import type { Provider } from '@daypass/exchange';
import type { IdentityToken } from '@daypass/identity';
import type { Plan, Wanted } from '../several.ts';
import type { Stated } from './entry.ts';
import type { CredentialsFile } from './index.ts';

type Texts = Readonly<Record<string, string>>;

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
  const conditions = [
    ...(stated.conditions === undefined ? [] : [stated.conditions]),
    ...(section === undefined ? [] : [ofEnvironment(environment!)]),
  ];
  return {
    name,
    provider,
    texts: withSession(texts, provider, stated.conditions?.session),
    needs,
    ...(conditions.length === 0
      ? {}
      : {
          refusal: ({ claims }: IdentityToken) =>
            refusalOf(
              conditions.flatMap((one) => judgeStated(one, texts, provider, claims, named)),
              name,
              `${file}:${place.line}`,
            ),
        }),
  };
}

/** An environment that was named by whoever runs the job is believed only when the identity is of it. */
function ofEnvironment(environment: string): Conditions {
  const named = new Map([['environment', [environment]] as const]);
  return { named, claims: new Map(), hours: [], session: undefined, byReceiver: new Map() };
}

/** What a condition on the session allows is the longest life that is accepted too, whatever the receiver would grant. */
function withSession(texts: Texts, provider: Provider, session: number | undefined): Texts {
  const asked = sessionOf(texts, provider);
  if (session === undefined || asked === undefined || asked > session) return texts;
  const most = durationOf(texts, provider, 'max-ttl') ?? session;
  return { ...texts, 'max-ttl': `${Math.min(most, session)}s` };
}

/** The life that a credential will be asked to have: as it states, else the longest that it accepts. */
function sessionOf(texts: Texts, provider: Provider): number | undefined {
  return durationOf(texts, provider, 'ttl') ?? durationOf(texts, provider, 'max-ttl');
}

function durationOf(texts: Texts, { inputs }: Provider, name: string): number | undefined {
  const input = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
  const text = texts[name] ?? (input?.kind === 'duration' ? input.default : undefined);
  return text === undefined ? undefined : parseDuration(text);
}

/** Judges what a file states of a credential, with the life that it asks for. */
export function judgeStated(
  conditions: Conditions,
  texts: Texts,
  provider: Provider,
  claims: IdentityToken['claims'],
  named: Job['named'],
): readonly Check[] {
  return judge(conditions, { claims, named: named(claims), sessionSeconds: sessionOf(texts, provider) });
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
