import type { Entry } from './command.ts';

/** Every command, in the order of the help; the code of one is loaded when it is asked for. */
export const commands: Readonly<Record<string, Entry>> = {
  demo: {
    summary: 'a job proves who it is, gets a day pass, uses it and hands it back: on this machine, with no account anywhere',
    synopsis: '',
    load: async () => (await import('./demo/index.ts')).demo,
  },
  init: {
    summary: 'writes what a repository needs to have its first credential: daypass.yml, the pipeline, the trust policy',
    synopsis: '',
    load: async () => (await import('./init/index.ts')).init,
  },
  token: {
    summary: "the job's identity token for one audience, checked, on standard output",
    synopsis: '--audience A',
    load: async () => (await import('./credentials/token.ts')).token,
  },
  aws: {
    summary: 'AWS credentials of a role, for what follows in the job',
    synopsis: '--role R --region R',
    load: async () => (await import('./credentials/provider.ts')).providerCommand('aws'),
  },
  vault: {
    summary: 'a token of Vault or OpenBao, or secrets read with it, for what follows in the job',
    synopsis: '--url U --role R',
    load: async () => (await import('./credentials/provider.ts')).providerCommand('vault'),
  },
  get: {
    summary: 'secrets on standard output, read with a credential that is given back at once',
    synopsis: '--provider P | --with NAME  REFERENCE…',
    load: async () => (await import('./credentials/get.ts')).get,
  },
  exec: {
    summary: 'runs a command with credentials that it alone sees, and gives them back when it ends',
    synopsis: '--with NAME [OPTIONS] -- COMMAND…',
    load: async () => (await import('./exec/index.ts')).exec,
  },
  credentials: {
    summary: 'the credentials that daypass.yml states, for what follows in the job',
    synopsis: '[NAME…]',
    load: async () => (await import('./credentials/credentials.ts')).credentials,
  },
  revoke: {
    summary: 'gives back what earlier commands of this job had, and removes their files',
    synopsis: '',
    load: async () => (await import('./credentials/revoke.ts')).revoke,
  },
  lint: {
    summary: 'finds static secrets in what changed, in the tree, in history',
    synopsis: '[PATH | -]',
    load: async () => (await import('./lint.ts')).lintCommand,
  },
  conditions: {
    summary: 'explains, for claims that are given, which conditions of daypass.yml hold',
    synopsis: 'test FILE --claims FILE',
    load: async () => (await import('./conditions/index.ts')).conditions,
  },
  doctor: {
    summary: 'looks at the job it runs in and says what would go wrong',
    synopsis: '[--provider P]',
    load: async () => (await import('./doctor/index.ts')).doctor,
  },
  sandbox: {
    summary: 'an issuer, AWS and a Vault on this machine, until it is interrupted',
    synopsis: '',
    load: async () => (await import('./sandbox/index.ts')).sandbox,
  },
  completion: {
    summary: 'completion of commands and options for a shell, on standard output',
    synopsis: 'bash | zsh | fish',
    load: async () => (await import('./completion.ts')).completion,
  },
};
