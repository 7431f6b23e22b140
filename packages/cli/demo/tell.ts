import type { Paint } from '@daypass/core/text';
import { wrapped } from '@daypass/core/text';
import type { Ran, Shown } from './play.ts';

const width = 80;
/** Under the words of a log line, behind its label. */
const hang = ' '.repeat(11);
const shownClaims = ['iss', 'sub', 'aud', 'repository', 'ref', 'event_name', 'job_workflow_ref'];

/** The demo as people read it, in 80 columns. */
export function tell(shown: Shown, paint: Paint): string {
  const { claims, aws, vault, refused, post, token, record, lint } = shown;
  const say = (text: string): string => wrapped(text, '   ', width);
  const head = (number: number, text: string): string => `\n${paint.strong(`${number}  ${text}`)}\n`;
  const log = ({ log: lines }: Ran, most = 6): string =>
    lines
      .slice(0, most)
      .map((line) => paint.faint(wrapped(line, '   | ', width, hang)))
      .join('');
  const life = `15 minutes, until ${aws.expires}`;
  return [
    paint.strong('daypass demo: identity in, day pass out'),
    '\n',
    say(
      'A sandbox on this machine: an issuer, AWS and a Vault that check what the real ones check. The steps below are the committed bundles, run as a runner runs them.',
    ),
    head(1, 'A job proves who it is'),
    say('No secret is stored anywhere. The runner signs an identity token for the job:'),
    ...shownClaims.map((name) => paint.faint(`   | ${name.padEnd(17)} ${String(claims[name])}\n`)),
    head(2, 'AWS gives it a day pass'),
    log(aws),
    head(3, 'Vault gives it one too'),
    log(vault),
    head(4, `The same steps in a job of ${refused.repository}`),
    log(refused.aws, 4),
    paint.faint('   |\n'),
    log(refused.vault, 4),
    head(5, 'The job ends: post hands back what can be handed back'),
    ...post.map((one) => log(one)),
    say(
      `Vault's token before post: HTTP ${token.before}. After it: HTTP ${token.after}. ${token.after === 403 ? paint.good('It is dead.') : paint.bad('It still lives!')}`,
    ),
    say(`AWS cannot revoke one session: this one lives ${life}. That is why it is short.`),
    head(6, 'Who got what is on record'),
    say(
      `${record.events} events (${[...new Set(record.types)].join(', ')}), each with the hash of the one before; the chain is ${record.brokenAt === undefined ? paint.good('whole') : paint.bad('broken')}, its head is what the log printed:`,
    ),
    paint.faint(wrapped(record.head, '   | ', width)),
    say("One of them, which joins with Vault's own audit log by the accessor:"),
    paint.faint(wrapped(JSON.stringify(record.granted).replaceAll(',"', ', "'), '   | ', width)),
    head(7, 'A stored key in a pull request: the lint stops it'),
    log(lint.leak, 5),
    say(
      `Exit code ${lint.leak.exitCode ?? 'none'}; without the key it is ${lint.clean.exitCode ?? 'none'}. The key itself is shown nowhere.`,
    ),
    '\n',
    shown.ok
      ? paint.good(`Everything went as it should, in ${(shown.milliseconds / 1000).toFixed(1)} s. Nothing is left behind.`)
      : paint.bad('Something did not go as it should; see above.'),
    '\n',
  ].join('');
}
