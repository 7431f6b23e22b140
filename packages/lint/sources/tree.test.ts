import { DaypassError } from '@daypass/core';
import { noMemory } from '../cache.ts';
import type { Git } from './git.ts';
import { selectTree } from './tree.ts';

test('a folder that git may not open is an error, whatever git says while it lists the rest', async () => {
  let complaint = '';
  const answers = {
    '--others': "warning: could not open directory 'sub/': Permission denied",
    '-s': 'warning: unable to access attributes',
  };
  const asking = async (args: readonly string[]): Promise<string> => {
    const [flag, says] = Object.entries(answers).find(([name]) => args.includes(name))!;
    for (let turns = flag === '-s' ? 20 : 1; turns > 0; turns--) await new Promise(setImmediate);
    complaint = says;
    return '';
  };
  const git = { isBare: false, isInside: true, asking, ask: () => '', complaint: () => complaint };
  const selecting = selectTree('/nowhere', git as unknown as Git, noMemory);
  await expect(selecting).rejects.toBeInstanceOf(DaypassError);
  await expect(selecting).rejects.toMatchObject({ code: 'LINT_UNREADABLE', message: "the folder 'sub/' cannot be read" });
});
