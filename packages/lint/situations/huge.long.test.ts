import { appendFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workshop } from '../../../test/repository.ts';
import { findings, line } from './harness.ts';

const shop = workshop();
afterAll(() => shop.end());

test('a sparse file of more than 2 GB is read to its end', async () => {
  const folder = shop.folder();
  const file = join(folder, 'huge.bin');
  writeFileSync(file, '');
  truncateSync(file, 2 ** 31 + 1);
  appendFileSync(file, `\n${line('end')}`);
  expect(await findings(folder)).toMatchObject([{ path: 'huge.bin', line: 2 }]);
});
