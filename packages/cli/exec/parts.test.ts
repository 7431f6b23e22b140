import { jest } from '@jest/globals';
import { Secret } from '@daypass/core';
import type { Provider } from '@daypass/exchange';
import { provider as aws } from '@daypass/exchange/aws';
import { provider as vault } from '@daypass/exchange/vault';
import { passOn, runChild } from './child.ts';
import { isOutputRedacted } from './ends.ts';
import type { Ends } from './ends.ts';
import { planForCommand } from './plan.ts';
import { variablesOf } from './variables.ts';

describe('variablesOf', () => {
  const delivered = new Map<string, string | Secret>([['VAULT_TOKEN', new Secret('fresh')]]);
  const families = [aws.variables!, vault.variables!];
  const jwt = ['eyJhbGciOiJSUzI1NiJ9', 'eyJhdWQiOiJ4In0', 'c2ln'].join('.');

  it('adds what was delivered, and removes the rest of its family', () => {
    const env = { HOME: '/root', VAULT_TOKEN: 'old', VAULT_NAMESPACE: 'old', BAO_TOKEN: 'old', VAULT_CACERT: '/ca', AWS_PROFILE: 'mine' };
    expect(variablesOf(env, delivered, { families, isIdentityHidden: false })).toEqual({
      HOME: '/root',
      VAULT_TOKEN: 'fresh',
      VAULT_CACERT: '/ca',
      AWS_PROFILE: 'mine',
    });
  });

  it('keeps what an identity is had with, unless it is to be hidden', () => {
    const env = {
      ACTIONS_ID_TOKEN_REQUEST_URL: 'u',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't',
      DAYPASS_ID_TOKEN_VARIABLE: 'OPAQUE',
      OPAQUE: 'text',
      ANY_NAME: jwt,
      A: 'b',
    };
    expect(variablesOf(env, new Map(), { families, isIdentityHidden: false })).toEqual(env);
    expect(variablesOf(env, new Map(), { families, isIdentityHidden: true })).toEqual({ A: 'b' });
  });
});

describe('isOutputRedacted', () => {
  const pipe: Ends = { isTerminal: false, isPipe: true, isAsError: false, isAsShell: false };
  it.each([
    ['auto', { ...pipe, isTerminal: true, isPipe: false }, false, true, 'a terminal'],
    ['auto', { ...pipe, isAsError: true }, true, true, 'one with standard error'],
    ['auto', pipe, false, false, 'a pipe to another program'],
    ['auto', { ...pipe, isPipe: false }, false, false, 'a file'],
    ['auto', { ...pipe, isAsShell: true }, false, true, 'the log of a job whose platform masks nothing'],
    ['auto', { ...pipe, isAsShell: true }, true, false, 'the log of a job whose platform masks'],
    ['auto', { ...pipe, isPipe: false, isAsShell: true }, false, false, 'the file that the whole script writes to'],
    ['on', pipe, true, true, 'anything, when told to'],
    ['off', { ...pipe, isTerminal: true }, false, false, 'nothing, when told to'],
  ] as const)('%s, %j, masked by the platform: %s → %s: %s', (...[redact, ends, isMasked, expected]) => {
    expect(isOutputRedacted(redact, ends, isMasked)).toBe(expected);
  });
});

describe('passOn', () => {
  const passed = (name: NodeJS.Signals, isOnTerminal: boolean, system: NodeJS.Platform): readonly unknown[] => {
    const kill = jest.spyOn(process, 'kill').mockReturnValue(true);
    const own: unknown[] = [];
    passOn(name, { pid: 77, kill: (signal?: NodeJS.Signals) => own.push(signal) > 0 }, { isOnTerminal, system });
    const all = [...kill.mock.calls, ...own];
    kill.mockRestore();
    return all;
  };

  it.each([
    ['SIGINT', false, 'linux', [[-77, 'SIGINT']], 'the group of the command'],
    ['SIGHUP', false, 'darwin', [[-77, 'SIGHUP']], 'the group of the command'],
    ['SIGINT', true, 'linux', [], 'nobody: the terminal sent it to the command too'],
    ['SIGHUP', true, 'linux', [], 'nobody: the terminal sent it to the command too'],
    ['SIGTERM', true, 'linux', ['SIGTERM'], 'the command'],
    ['SIGINT', false, 'win32', [], 'nobody: the console sent it to the command too'],
    ['SIGTERM', false, 'win32', ['SIGTERM'], 'the command'],
  ] as const)('%s, on a terminal: %s, %s: %j, %s', (...[name, isOnTerminal, system, expected]) => {
    expect(passed(name, isOnTerminal, system)).toEqual(expected);
  });

  it('is quiet when the command has ended meanwhile', () => {
    const kill = jest.spyOn(process, 'kill').mockImplementation(() => {
      throw Object.assign(new Error('gone'), { code: 'ESRCH' });
    });
    expect(() => passOn('SIGTERM', { pid: 77, kill: () => true }, { isOnTerminal: false, system: 'linux' })).not.toThrow();
    kill.mockRestore();
  });
});

describe('planForCommand', () => {
  const planned = (provider: Provider, texts: Record<string, string>): unknown =>
    planForCommand({ wanted: [{ name: 'a', provider, texts }] }, ['a']).wanted[0]!.texts;

  it.each([
    ['the variables are the default', vault, {}, { deliver: 'env' }],
    ['of secrets, they alone', vault, { secrets: 'A = kv/a#b' }, { secrets: 'A = kv/a#b', 'deliver-secrets': 'env' }],
    [
      'beside the credential, where that is the default',
      aws,
      { secrets: 'A = ssm/a' },
      { secrets: 'A = ssm/a', deliver: 'env', 'deliver-secrets': 'env' },
    ],
    ['outputs become variables', aws, { deliver: 'outputs, file' }, { deliver: 'env,file' }],
    ['files stay files', vault, { deliver: 'file' }, { deliver: 'file' }],
    [
      'what is not wanted stays so',
      vault,
      { deliver: 'none', secrets: 'A = kv/a#b' },
      { deliver: 'none', secrets: 'A = kv/a#b', 'deliver-secrets': 'env' },
    ],
  ] as const)('%s', (_, provider, texts, expected) => {
    expect(planned(provider as unknown as Provider, texts)).toEqual(expected);
  });

  it('leaves a credential alone that others need', () => {
    const plan = { wanted: [{ name: 'base', provider: vault as unknown as Provider, texts: {} }] };
    expect(planForCommand(plan, ['other'])).toEqual(plan);
  });
});

describe('runChild', () => {
  it.each([
    ['larger than the system takes', 'x'.repeat(200_000)],
    ['no argument or variable can hold a NUL byte', 'a\0b'],
  ])('says what to do where variables are not what a command can be given: %s', async (says, value) => {
    const running = {
      command: ['true'],
      env: { SECRET: value },
      hidden: [],
      output: 'as it is',
      pipes: undefined,
      system: 'linux',
    } as const;
    await expect(runChild(running, { lend: () => () => undefined })).rejects.toMatchObject({
      code: 'CLI_COMMAND_NOT_RUN',
      detail: { fix: expect.stringContaining(says) as string },
    });
  });
});
