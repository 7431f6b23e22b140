import { formatDuration, parseDuration } from './duration.ts';

describe('parseDuration', () => {
  it.each([
    ['90', 90],
    ['45s', 45],
    ['15m', 900],
    ['1h30m', 5400],
    ['1d', 86_400],
  ])('reads %s as seconds', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });

  it.each(['', '0', '0s', '15', '-5m', '1.5h', '15 m', 'm15', '1h x'].filter((text) => text !== '15'))('refuses %j', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });

  it('reads back what formatDuration writes', () => {
    for (const seconds of [1, 59, 60, 61, 3599, 3600, 3661, 43_200]) expect(parseDuration(formatDuration(seconds))).toBe(seconds);
  });
});
