import type { Host } from '@daypass/core';
import { createRedactor, isMaskable } from '@daypass/core';
import type { Effect } from '../platform.ts';
import { clean, plainLine } from '../clean.ts';
import { command } from './commands.ts';
import { appendPath, appendSummary, commandFile } from './files.ts';

/** At most this many masks a step: each one costs the runner time on every line of the log. */
const maxMasks = 1_000;

/** The one way from daypass to the runner. Nothing else writes to standard output or to a command file. */
export interface Sink {
  emit(effect: Effect): void;
  redact(text: string): string;
  rollback(): void;
}

/** A sink on the runner's log and command files. Every secret masked so far is hidden in what it prints. */
export function openSink(host: Host): Sink {
  const { env } = host;
  const redactor = createRedactor();
  const seen = new Set<string>();
  const masked = new Set<string>();
  const output = commandFile('GITHUB_OUTPUT', env['GITHUB_OUTPUT']);
  const variables = commandFile('GITHUB_ENV', env['GITHUB_ENV']);
  const state = commandFile('GITHUB_STATE', env['GITHUB_STATE']);
  const shown = (text: string): string => clean(redactor.text(text));
  const line = (text: string): void => host.write(plainLine(redactor.text(text)));

  const mask = (secret: string): void => {
    if (seen.has(secret)) return;
    seen.add(secret);
    const derived = derivedByRunner(secret);
    const wanted = [secret, ...redactor.add(secret)].filter((form) => isMaskable(form) && !masked.has(form) && !derived.has(form));
    const fitting = [...new Set(wanted)].slice(0, maxMasks - masked.size);
    for (const form of fitting) masked.add(form);
    if (fitting.length > 0) host.write(fitting.map((form) => command('add-mask', {}, form)).join(''));
  };

  return {
    redact: redactor.text,
    rollback() {
      output.rollback();
      variables.rollback();
    },
    emit(effect) {
      switch (effect.kind) {
        case 'mask':
          return mask(effect.secret.reveal());
        case 'outputs':
          return output.set(effect.values);
        case 'env':
          return variables.set(effect.values);
        case 'path':
          return appendPath(env['GITHUB_PATH'], effect.folder);
        case 'state':
          return state.set(new Map([['daypass', effect.value]]));
        case 'summary':
          return appendSummary(env['GITHUB_STEP_SUMMARY'], redactor.text(effect.markdown));
        case 'annotation': {
          const { level, title, message, place } = effect;
          const where = place === undefined ? {} : { file: shown(place.path), line: String(place.line), col: String(place.column) };
          return host.write(command(level, { ...where, title: shown(title) }, shown(message)));
        }
        case 'line':
          return line(effect.text);
        case 'group':
          host.write(command('group', {}, shown(effect.title)));
          for (const text of effect.lines) line(text);
          return host.write(command('endgroup', {}, ''));
      }
    },
  };
}

/** Forms that the runner hides by itself once it knows the secret (actions/runner HostContext.cs): saying them again would only slow it down. */
function derivedByRunner(secret: string): ReadonlySet<string> {
  const lines = secret.split(/[\r\n]+/).map((text) => text.trim());
  const escaped = [
    Buffer.from(secret).toString('base64'),
    encodeURIComponent(secret.replace(/[\ud800-\udfff]/g, '')),
    JSON.stringify(secret).slice(1, -1),
  ];
  return new Set([...lines, ...escaped].filter((form) => form !== secret));
}
