import type { Scan } from '../scan.ts';
import type { Judgement } from '../verdict.ts';
import { ordered } from './order.ts';
import { placeOf, plain } from './plain.ts';
import { inCommit } from './text.ts';

/** JUnit XML: each finding a test case that failed, and one that passed where there is none. */
export function junitReport({ what }: Scan, { failing }: Judgement): string {
  const cases = ordered(failing).map((finding) => {
    const { rule, path, title, shown, why, revoke } = finding;
    const message = `${title} ${shown}, known by ${why}`;
    const text = [placeOf(finding), inCommit(finding), `end it: ${revoke}`].filter((line) => line !== '').join('\n');
    return `    <testcase classname="${escaped(plain(path))}" name="${escaped(`${rule} at ${placeOf(finding)}`)}">\n      <failure type="${escaped(rule)}" message="${escaped(message)}">${escaped(text)}</failure>\n    </testcase>`;
  });
  const clean = `    <testcase classname="daypass" name="${escaped(`no secret in ${what}`)}"/>`;
  const counts = `tests="${Math.max(1, cases.length)}" failures="${cases.length}" errors="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="daypass lint" ${counts}>`,
    `  <testsuite name="secrets" ${counts}>`,
    ...(cases.length === 0 ? [clean] : cases),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

/** Text in XML 1.0: what it cannot hold is left out. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '?')
    .replace(/[&<>"'#\n\r\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}
