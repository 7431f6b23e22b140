/** No pointer of Git LFS is longer (its specification: less than 1024 bytes). */
export const longestPointer = 1024;

/** Whether a content only points to one that Git LFS keeps elsewhere. */
export function isPointer(bytes: Buffer): boolean {
  return bytes.length < longestPointer && bytes.subarray(0, begin.length).equals(begin);
}

const begin = Buffer.from('version https://git-lfs.github.com/spec/v1');

export function pointerAt(path: string): string {
  return `${path}: a pointer of Git LFS, its content is not here (git lfs pull)`;
}
