import { resolve } from 'node:path';
import type { Secret } from '@daypass/core';

export type Environment = Readonly<Record<string, string | undefined>>;

/** What a fetch may need of the user's surroundings; no other variable of theirs reaches git. */
const kept =
  /^(?:PATH|HOME|USERPROFILE|APPDATA|SYSTEMROOT|SystemRoot|XDG_CONFIG_HOME|TMPDIR|TEMP|SSH_AUTH_SOCK|SSL_CERT_FILE|SSL_CERT_DIR|(?:https?|no|all)_proxy|(?:HTTPS?|NO|ALL)_PROXY)$/;

/** What git is started with: in English, asking nobody, and deaf to variables that change what it answers. */
export function environmentOf(env: Environment): NodeJS.ProcessEnv {
  // In a hook: what `git commit -a` or `git commit FILE` takes in lies in an index of its own.
  const index = env['GIT_INDEX_FILE'];
  return {
    ...Object.fromEntries(Object.entries(env).filter(([name]) => kept.test(name))),
    ...(index === undefined || index === '' ? {} : { GIT_INDEX_FILE: resolve(index) }),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_GRAFT_FILE: '/dev/null',
  };
}

/** Lets what git itself starts for a fetch end too, soon after git was cut off, where the other side is silent. */
export function patienceOf(milliseconds: number): NodeJS.ProcessEnv {
  return { GIT_HTTP_LOW_SPEED_LIMIT: '1', GIT_HTTP_LOW_SPEED_TIME: String(Math.ceil(milliseconds / 1000) + 1) };
}

/** The token as a header for the origin alone, by environment: an argument can be read by every process. An empty one first drops what a checkout left. */
export function authorityFor(url: string, token: Secret): NodeJS.ProcessEnv {
  const origin = /^https:\/\/(?:[^@/]*@)?([^/]+)|^(http:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?)\//.exec(url);
  if (origin === null) return {};
  const key = `http.${origin[2] ?? `https://${origin[1]!}`}/.extraheader`;
  const user = Buffer.from(`x-access-token:${token.reveal()}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '2',
    GIT_CONFIG_KEY_0: key,
    GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: key,
    GIT_CONFIG_VALUE_1: `Authorization: Basic ${user}`,
  };
}

/** Git's own words on one line, without what a URL may hold of a user. */
export function withoutAuthority(text: string): string {
  const told = text.replace(/\/\/[^@/\s]*@/g, '//').replace(/[^\x20-\x7e]+/g, ' ');
  return told.trim().slice(0, 300);
}
