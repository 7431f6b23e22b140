import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { hostOf } from '@daypass/core';
import { ownFolder } from './plain.ts';

const host = (env: Readonly<Record<string, string>>): ReturnType<typeof hostOf> => ({ ...hostOf(process), env });

describe('the folder for files of one job', () => {
  it('is never in the current folder, also where a variable for it is there and empty', () => {
    const path = ownFolder('', ['a job of this test'], host({ TMPDIR: '' }));
    rmSync(path, { recursive: true });
    expect(dirname(path)).toBe(tmpdir());
  });

  it('is told by its path and why, where it cannot be made', () => {
    expect(() => ownFolder(undefined, ['job'], host({ TMPDIR: '/dev/null' }))).toThrow(
      expect.objectContaining({
        code: 'CI_TEMP_UNSAFE',
        message: expect.stringMatching(/\/dev\/null\/.* cannot be made: ENOTDIR$/) as string,
      }),
    );
  });
});
