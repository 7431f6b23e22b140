import type { Id } from './matrix.ts';
import { elsewhere, policyRows, rows } from './matrix.ts';

const matrixTest = 'test/matrix.test.ts';
const ids: readonly Id[] = ['aws', 'vault', 'token'];

/** docs/reliability.md: what was injected, and what must come of it; the tests that are named prove each line. */
export const pages: Readonly<Record<string, () => string>> = { 'docs/reliability.md': page };

function page(): string {
  const played = rows.map((row) => ({
    row: row.row,
    fault: row.fault,
    on: row.on,
    ends: ids.map((id) => (row.on.includes(id) ? endOf(row.ends, id) : '')),
    proof: proofOf(row.injected),
  }));
  const others = elsewhere.map(({ row, fault, on, proof }) => ({
    row,
    fault,
    on,
    ends: ids.map((id) => (on.includes(id) ? 'as promised' : '')),
    proof,
  }));
  const lines = [...played, ...others]
    .sort((a, b) => a.row - b.row)
    .map(({ row, fault, ends, proof }) => `| ${row} | ${fault.replaceAll('|', '\\|')} | ${ends.join(' | ')} | ${proof} |`);
  return [
    '# Reliability',
    '',
    '<!-- Generated from test/matrix.ts by `npm run generate`. -->',
    '',
    'Each line is a fault that the tests inject on real sockets into the bundles as they ship, run as processes, and what must come of it: `granted` (exit code 0 with a verified credential) or the code of the error that the step ends with (exit code 1). `as promised` stands where a row has several ends, each told by its test; an empty cell, where the fault cannot meet the action. Whatever the end: post is green, every Vault token that was handed out is dead (AWS cannot revoke a session: it ends by itself), no secret shows in the log as people see it, in summaries, or in files that are left.',
    '',
    "Rows that say *by injection* change the process's clock, resolver or sockets through a module of `test/inject`, because another clock or name server cannot be had on loopback.",
    '',
    `| row | fault | ${ids.join(' | ')} | proof |`,
    `|--:|---|${ids.map(() => '---|').join('')}---|`,
    ...lines,
    '',
    'A lost answer (row 28) may leave a credential behind that nobody holds: the step says so, and the credential expires by itself.',
    '',
    '## daypass.yml and its conditions',
    '',
    'What decides whether a credential may be had, in `actions/credentials` on GitHub and in `daypass credentials` in a job of GitLab. There is no mode that lets a job through: nothing is exchanged, and where the file is at fault, nothing is minted.',
    '',
    '| row | fault | action | GitLab | proof |',
    '|--:|---|---|---|---|',
    ...policyRows.map(({ row, fault, on, ends }) => {
      const cells = (['action', 'cli'] as const).map((one) => (on.includes(one) ? endOf(ends, 'aws') : ''));
      return `| ${row} | ${fault} | ${cells.join(' | ')} | test/policy-faults.test.ts |`;
    }),
    '',
  ].join('\n');
}

function endOf(ends: string | Readonly<Partial<Record<Id, string>>>, id: Id): string {
  const end = typeof ends === 'string' ? ends : (ends[id] ?? '');
  return end === 'granted'
    ? 'granted'
    : end
        .split('|')
        .map((code) => `[${code}](errors.md#${code.toLowerCase()})`)
        .join(' or ');
}

function proofOf(injected: string | undefined): string {
  return injected === undefined ? matrixTest : `${matrixTest}, by injection (${injected})`;
}
