import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox } from '@daypass/sandbox';
import { beginJob } from '@daypass/sandbox/runner';
import { root } from '../scripts/folders.ts';

/** A copy of the tree whose packages are its own: what `git clone` and `npm ci` would make. */
function copyOfTheTree(): string {
  const folder = mkdtempSync(join(tmpdir(), 'daypass-walk-'));
  for (const name of ['packages', 'scripts', 'actions', 'docs', 'dist', 'test', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'node_modules/@daypass'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== '@daypass') symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
  for (const name of readdirSync(join(folder, 'packages')))
    symlinkSync(join(folder, 'packages', name), join(folder, 'node_modules/@daypass', name));
  return folder;
}

describe("CONTRIBUTING's walk-through: a provider is one folder", () => {
  const folder = copyOfTheTree();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = (...args: string[]): string => execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });

  test('the folder, then generate and build, make an action that exchanges, delivers and gives back', async () => {
    cpSync(join(root, 'test/fixtures/ticket'), join(folder, 'packages/exchange/ticket'), { recursive: true });
    // In its place it reaches its own package by paths.
    const code = join(folder, 'packages/exchange/ticket/index.ts');
    writeFileSync(code, readFileSync(code, 'utf8').replaceAll("'@daypass/exchange'", "'../provider.ts'"));
    const written = run('scripts/generate.ts');
    expect(written.split('\n').filter(Boolean).sort()).toEqual(
      [
        'actions/credentials/README.md',
        'actions/credentials/fixes.later.ts',
        'actions/ticket/README.md',
        'actions/ticket/action.yml',
        'actions/ticket/fixes.later.ts',
        'actions/ticket/main.ts',
        'docs/daypass-yml.md',
        'docs/daypass.schema.json',
        'docs/errors.md',
        'packages/cli/fixes.gen.ts',
        'packages/exchange/providers.gen.ts',
      ].map((path) => `written: ${path}`),
    );
    run('scripts/build.ts', 'ticket');
    expect(readFileSync(join(folder, 'actions/ticket/action.yml'), 'utf8')).toContain('main: ../../dist/ticket/index.js');

    const tickets = new Set<string>();
    const office = createServer((request, response) => {
      const ticket = `ticket-${Math.random().toString(36).slice(2).padEnd(12, 'x')}`;
      if (request.method === 'DELETE')
        return void response.writeHead(tickets.delete(request.headers.authorization!.slice('Bearer '.length)) ? 204 : 404).end();
      tickets.add(ticket);
      response.end(JSON.stringify({ ticket, seconds: 600 }));
    });
    await new Promise<void>((resolve) => office.listen(0, '127.0.0.1', resolve));
    const sandbox = await startSandbox();
    const job = beginJob(join(folder, 'dist'), sandbox.env);
    const step = await job.main('ticket', { inputs: { url: `http://127.0.0.1:${(office.address() as AddressInfo).port}/` } });
    expect({ code: step.code, log: step.lines }).toMatchObject({ code: 0 });
    expect([...tickets]).toEqual([step.outputs['ticket']]);
    expect(step.lines.join('\n')).not.toContain(step.outputs['ticket']);
    const [post] = await job.post();
    expect(post!.lines.join('\n')).toContain('revoked    Ticket office token');
    expect([...tickets]).toEqual([]);
    job.end();
    office.close();
    await sandbox.stop();
    expect(existsSync(job.folder)).toBe(false);
  }, 240_000);
});
