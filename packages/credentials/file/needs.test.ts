import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { providers } from '@daypass/exchange/providers';
import { readCredentialsFile } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'daypass-needs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const credential = (name: string, needs: string): string => `  ${name}: { provider: token, audience: a, needs: ${needs} }\n`;

async function problemOf(text: string): Promise<string> {
  const path = join(folder, 'daypass.yml');
  writeFileSync(path, `credentials:\n${text}`);
  const error: unknown = await readCredentialsFile(path, 'daypass.yml', providers).catch((thrown: unknown) => thrown);
  return error instanceof Error ? error.message : '';
}

test('needs without end are told in few lines', async () => {
  const told = await problemOf(credential('a', `[${Array.from({ length: 60_000 }, (_, at) => `b${at}`).join(', ')}]`));
  expect(told).toContain("'a' needs 'b0', which is not there");
  expect(told.split('\n').length).toBeLessThanOrEqual(22);
}, 60_000);

test('a chain as long as a file can hold is followed, and its ring is told', async () => {
  const chain = (last: string): string =>
    Array.from({ length: 1000 }, (_, at) => credential(`c${at}`, at === 999 ? last : `c${at + 1}`)).join('');
  expect(await problemOf(chain('[]'))).not.toContain('needs itself');
  expect(await problemOf(chain('c0'))).toContain("'c0' needs itself, by c1");
}, 60_000);

test('a ring that a credential only leads to is not its own', async () => {
  const told = await problemOf(credential('a', 'b') + credential('b', 'c') + credential('c', 'b'));
  expect(told).not.toContain("'a' needs itself");
  expect(told).toContain("'b' needs itself, by c");
});
