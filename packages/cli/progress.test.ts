import { progressOn } from './progress.ts';

function shown(isTTY: boolean, times: readonly (number | string)[]): string {
  let [text, now] = ['', 0];
  const progress = progressOn({ isTTY, write: (more) => (text += more) }, () => now, 'scanning');
  for (const time of times) {
    if (typeof time === 'string') {
      progress.clear();
      text += time;
      continue;
    }
    now = time;
    progress.tick();
  }
  progress.end();
  return text;
}

test('on a terminal a long scan says how long it has run, each second once, and takes it away', () => {
  expect(shown(true, [10, 900, 1_100, 1_200, 5_000])).toBe('\rscanning… 1 s\rscanning… 5 s\r\u001b[K');
});

test('gives way to what else is to be said, and goes on below it', () => {
  expect(shown(true, ['early\n', 1_100, 'said\n', 1_900, 2_000])).toBe('early\n\rscanning… 1 s\r\u001b[Ksaid\n\rscanning… 2 s\r\u001b[K');
});

test('a short scan says nothing, nor does one that nobody watches', () => {
  expect([shown(true, [10, 900]), shown(false, [10, 9_000])]).toEqual(['', '']);
});
