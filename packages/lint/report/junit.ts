import type { Scan } from '../scan.ts';
import type { Judgement } from '../verdict.ts';

/** JUnit XML: each finding a test case that failed, and one that passed where there is none. */
export function junitReport({ what }: Scan, { failing }: Judgement): string {
  const cases = failing.map(
    ({ rule, path, line, title, shown, revoke }) =>
      `    <testcase classname="${escaped(path)}" name="${escaped(`${rule} at line ${line}`)}"><failure message="${escaped(`${title} ${shown}`)}">${escaped(revoke)}</failure></testcase>`,
  );
  const clean = `    <testcase classname="daypass" name="${escaped(`no secret in ${what}`)}"/>`;
  const count = Math.max(1, cases.length);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="daypass lint" tests="${count}" failures="${cases.length}">`,
    `  <testsuite name="secrets" tests="${count}" failures="${cases.length}">`,
    ...(cases.length === 0 ? [clean] : cases),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

/** Text in XML 1.0: what it cannot hold is left out. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '?')
    .replace(/[&<>"'\n\r\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}
