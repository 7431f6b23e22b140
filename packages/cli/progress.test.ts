import { progressOn } from './progress.ts';

function shown(isTTY: boolean, times: readonly number[]): string {
  let [text, now] = ['', 0];
  const progress = progressOn({ isTTY, write: (more) => (text += more) }, () => now);
  for (const time of times) {
    now = time;
    progress.tick();
  }
  progress.end();
  return text;
}

test('on a terminal a long scan says how long it has run, each second once, and takes it away', () => {
  expect(shown(true, [10, 900, 1_100, 1_200, 5_000])).toBe('\rscanning… 1 s\rscanning… 5 s\r\u001b[K');
});

test('a short scan says nothing, nor does one that nobody watches', () => {
  expect([shown(true, [10, 900]), shown(false, [10, 9_000])]).toEqual(['', '']);
});
