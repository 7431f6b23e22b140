import { Secret, createClock, createDeadline, openHttp, readInputs } from '@daypass/core';
import type { Given, Host, Http } from '@daypass/core';
import { platform } from '@daypass/ci/github';
import type { Grant, Handle, Provider } from '@daypass/exchange';
import type { Sandbox } from '@daypass/sandbox';
import { startSandbox } from '@daypass/sandbox';

/** What the contract test needs of a provider: inputs with which it can exchange at a sandbox. */
export interface Example {
  readonly provider: Provider;
  readonly inputs: (sandbox: Sandbox) => Readonly<Record<string, string>>;
  /** Whether another repository's identity is refused: not where nobody is asked. */
  readonly refuses: boolean;
  readonly start?: () => Promise<Sandbox>;
}

interface Exchanged {
  readonly grant: Grant;
  readonly handles: readonly Handle[];
  readonly secrets: readonly Secret[];
  readonly inputs: never;
  readonly http: Http;
}

/** What every provider keeps, whatever it speaks. Run once in each provider's folder. */
export function keepsTheContract({ provider, inputs: textsOf, refuses, start = startSandbox }: Example): void {
  describe(`the contract of a provider: ${provider.id}`, () => {
    let sandbox: Sandbox;
    beforeEach(async () => {
      sandbox = await start();
    });
    afterEach(() => sandbox.stop());

    const host = (): Host => ({
      env: { ...sandbox.env, GITHUB_ACTIONS: 'true', RUNNER_TEMP: '/nowhere' },
      system: 'linux',
      write: () => undefined,
      now: () => Date.now(),
      monotonic: () => performance.now(),
      random: Math.random,
      sleep: () => Promise.resolve(),
    });

    async function exchange(): Promise<Exchanged> {
      const clock = createClock(host());
      const http = openHttp({ host: host(), clock, deadline: createDeadline(host(), 20_000), userAgent: 'contract' });
      const given: Given = { texts: textsOf(sandbox), unknown: [] };
      const inputs = readInputs(provider.inputs, given) as never;
      const job = platform.attach(host());
      const token = await job.mint(provider.audience(inputs), { http, clock });
      const handles: Handle[] = [];
      const secrets: Secret[] = [];
      const grant = await provider.exchange({
        token,
        inputs,
        references: [],
        http,
        clock,
        env: host().env,
        facts: job.facts,
        ttlSeconds: undefined,
        maxTtlSeconds: 3_600,
        onHandle: (handle) => handles.push(handle),
        onSecret: (secret) => secrets.push(secret),
      });
      return { grant, handles, secrets, inputs, http };
    }

    test('its names are in kebab case, each input and output says in a sentence what it is', () => {
      for (const [name, { description }] of [...Object.entries(provider.inputs), ...Object.entries(provider.outputs)]) {
        expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
        expect(description).toMatch(/^\S.*\.$/s);
      }
      expect(provider.description).toMatch(/\.$/);
    });

    test('at most seven inputs are not advanced', () => {
      expect(Object.values(provider.inputs).filter(({ advanced }) => advanced !== true).length).toBeLessThanOrEqual(7);
    });

    test('what is delivered is declared, and secrets are Secrets', async () => {
      const { grant } = await exchange();
      for (const [name, value] of Object.entries(grant.values)) {
        expect(Object.keys(provider.outputs)).toContain(name);
        if (value instanceof Secret) expect(provider.outputs[name]!.secret).toBe(true);
      }
      expect(grant.expiresAt!.getTime()).toBeGreaterThan(Date.now());
    });

    test('nothing that is shown to people holds a secret', async () => {
      const { grant, secrets } = await exchange();
      const values = [...Object.values(grant.values), ...Object.values(grant.env), grant.file?.content, ...secrets].filter(
        (value) => value instanceof Secret,
      );
      const shown = JSON.stringify([grant.facts, grant.revocable]);
      for (const value of values) expect(shown).not.toContain(value.reveal());
      expect(JSON.stringify(grant)).not.toContain(values[0]!.reveal());
    });

    test('what can be given back is given back, and then is gone', async () => {
      const { handles, inputs, http, grant } = await exchange();
      expect(handles.length > 0).toBe(provider.revoke !== undefined);
      if (grant.revocable.can === 'yes') expect(provider.revoke).toBeDefined();
      for (const handle of handles) {
        expect(handle.endpoint).toBe(provider.endpoint(inputs, host().env)!.href);
        expect((await provider.revoke!(handle, { inputs, env: host().env, http })).outcome).toBe('revoked');
        expect((await provider.revoke!(handle, { inputs, env: host().env, http })).outcome).not.toBe('revoked');
      }
    });

    if (refuses) {
      test('an identity that is not admitted is refused once, with the words of the receiver and the claims it is about', async () => {
        sandbox.job = { ...sandbox.job, repository: 'mallory/shop' };
        const asked = (): number => sandbox.requests.filter(({ stage }) => stage === 'exchange').length;
        const before = asked();
        const error: { detail?: { receiver?: { says: string; claims?: readonly string[] } }; code?: string } = await exchange().then(
          () => ({}),
          (thrown: unknown) => thrown as object,
        );
        expect(error.code).toMatch(new RegExp(`^${provider.id.toUpperCase()}_`));
        expect(error.detail?.receiver?.says).not.toBe('');
        expect(error.detail?.receiver?.claims?.length).toBeGreaterThan(0);
        expect(asked() - before).toBe(1);
      });
    }
  });
}
