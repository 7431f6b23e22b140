import fc from 'fast-check';
import { fits } from './glob.ts';
import { isWithin, parseHours } from './hours.ts';
import { isAllowed, judge } from './index.ts';
import type { Conditions, Facts } from './index.ts';

const none: Conditions = { named: new Map(), claims: new Map(), hours: [], session: undefined, byReceiver: new Map() };
const nobody: Facts = { claims: {}, named: {}, sessionSeconds: undefined };

describe('patterns', () => {
  test.each([
    ['refs/heads/main', 'refs/heads/main', true],
    ['refs/heads/*', 'refs/heads/main', true],
    ['refs/heads/*', 'refs/heads/release/1', false],
    ['refs/heads/**', 'refs/heads/release/1', true],
    ['refs/heads/*', 'refs/tags/main', false],
    ['repo:acme/*:ref:*', 'repo:acme/shop:ref:main', true],
    ['repo:acme/*', 'repo:acme/shop:environment:production', false],
    ['v?', 'v1', true],
    ['v?', 'v/', false],
    ['*', '', true],
    ['acme/shop', 'acme/shop-evil', false],
    ['acme/shop', 'Acme/shop', false],
    ['a.b', 'axb', false],
    ['(a+)+$', '(a+)+$', true],
    ['**main**', 'refs/heads/main', true],
  ])('%s, asked of %s: %s', (pattern, text, expected) => {
    expect(fits(pattern, text)).toBe(expected);
  });

  test('mean what a slow, plain reading of them means', () => {
    const slow = (pattern: string, text: string): boolean => {
      if (pattern === '') return text === '';
      if (pattern.startsWith('**'))
        return Array.from({ length: text.length + 1 }, (_, at) => slow(pattern.slice(2), text.slice(at))).some(Boolean);
      const [first = ''] = text;
      if (pattern.startsWith('*'))
        return slow(pattern.slice(1), text) || (first !== '' && !'/:'.includes(first) && slow(pattern, text.slice(1)));
      if (first === '') return false;
      return (pattern.startsWith('?') ? !'/:'.includes(first) : pattern.startsWith(first)) && slow(pattern.slice(1), text.slice(1));
    };
    const letters = (of: string): fc.Arbitrary<string> => fc.string({ unit: fc.constantFrom(...of), maxLength: 7 });
    fc.assert(
      fc.property(letters('ab/:*?'), letters('ab/:'), (pattern, text) => expect(fits(pattern, text)).toBe(slow(pattern, text))),
      {
        numRuns: 2000,
      },
    );
  });

  test('take time in proportion to what they are asked of, whatever they are', () => {
    expect(fits('*a'.repeat(300), 'a'.repeat(3000))).toBe(true);
    expect(fits(`${'**a'.repeat(300)}b`, 'a'.repeat(3000))).toBe(false);
  });
});

describe('hours', () => {
  const at = (text: string): number => Date.parse(text) / 1000;
  const within = (hours: string, moment: string): boolean => {
    const parsed = parseHours(hours);
    if (typeof parsed === 'string') throw new Error(parsed);
    return isWithin(parsed, at(moment));
  };

  test.each([
    ['Mon-Fri 08:00-18:00 Europe/Berlin', '2026-11-27T07:00:00Z', true],
    ['Mon-Fri 08:00-18:00 Europe/Berlin', '2026-11-27T06:59:59Z', false],
    ['Mon-Fri 08:00-18:00 Europe/Berlin', '2026-11-27T17:00:00Z', false],
    ['Mon-Fri 08:00-18:00 Europe/Berlin', '2026-11-28T10:00:00Z', false],
    // In summer Berlin is two hours ahead.
    ['Mon-Fri 08:00-18:00 Europe/Berlin', '2026-07-01T06:00:00Z', true],
    ['Sat,Sun 00:00-24:00 UTC', '2026-11-29T23:59:59Z', true],
    ['Fri-Mon 09:00-10:00 UTC', '2026-11-29T09:30:00Z', true],
    // The night belongs to the day that it begins on.
    ['Fri 22:00-06:00 UTC', '2026-11-28T05:59:00Z', true],
    ['Fri 22:00-06:00 UTC', '2026-11-27T05:59:00Z', false],
    ['22:00-06:00 America/New_York', '2026-11-27T04:00:00Z', true],
  ])('%s at %s: %s', (hours, moment, expected) => {
    expect(within(hours, moment)).toBe(expected);
  });

  test.each([
    ['', 'must look like'],
    ['always', 'must look like'],
    ['Mon-Fri 8-18 Europe/Berlin', 'must look like'],
    ['Mon-Xyz 08:00-18:00 UTC', 'days are Mon'],
    ['Mon 08:00-25:00 UTC', 'times go from'],
    ['Mon 08:60-18:00 UTC', 'times go from'],
    ['Mon 08:00-08:00 UTC', 'the two differ'],
    ['Mon 08:00-18:00 Europe/Berlim', 'no time zone'],
    ['Mon 08:00-18:00 +01:00', 'no time zone'],
  ])('%j is refused: %s', (text, says) => {
    expect(parseHours(text)).toContain(says);
  });

  test('agree with counting minutes of the week, through summer time and winter time', () => {
    const arbitrary = fc.record({
      day: fc.constantFrom('Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'),
      from: fc.integer({ min: 0, max: 1439 }),
      length: fc.integer({ min: 1, max: 1439 }),
      seconds: fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-01-01T00:00:00Z') }),
    });
    const two = (value: number): string => String(value).padStart(2, '0');
    fc.assert(
      fc.property(arbitrary, ({ day, from, length, seconds }) => {
        const to = (from + length) % 1440;
        const text = `${day} ${two(Math.floor(from / 60))}:${two(from % 60)}-${two(Math.floor(to / 60))}:${two(to % 60)} Europe/Berlin`;
        const shown = new Date(seconds * 1000).toLocaleString('sv-SE', { timeZone: 'Europe/Berlin' });
        const local = new Date(`${shown.replace(' ', 'T')}Z`);
        const minuteOfWeek = local.getUTCDay() * 1440 + local.getUTCHours() * 60 + local.getUTCMinutes();
        const start = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].indexOf(day) * 1440 + from;
        expect(within(text, new Date(seconds * 1000).toISOString())).toBe((minuteOfWeek - start + 10_080) % 10_080 < length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('judging', () => {
  test('what the identity does not tell is a refusal that says so', () => {
    const checks = judge(
      { ...none, named: new Map([['protected', ['true']]]), claims: new Map([['x', ['1']]]), session: 60, hours: [parsedHours()] },
      nobody,
    );
    expect(checks.map(({ condition, verdict }) => `${condition} ${verdict}`)).toEqual([
      'protected unknown',
      'claims.x unknown',
      'hours unknown',
      'session unknown',
    ]);
    expect(isAllowed(checks)).toBe(false);
  });

  test('what only the receiver can judge stands there, and decides nothing here', () => {
    const checks = judge({ ...none, byReceiver: new Map([['source-ip', ['203.0.113.0/24']]]) }, nobody);
    expect(checks).toEqual([{ condition: 'source-ip', verdict: 'receiver', presented: undefined, required: '203.0.113.0/24' }]);
    expect(isAllowed(checks)).toBe(true);
  });

  test.each<readonly [string, unknown, boolean]>([
    ['a text', 'a', true],
    ['a number', 12, true],
    ['a truth value', true, true],
    ['a list that holds it', ['b', 'a'], true],
    ['a list that does not', ['b'], false],
    ['an empty list', [], false],
    ['an empty text, as platforms sign what there is not', '', false],
    ['an object', { a: 1 }, false],
    ['null', null, false],
    ['a list of objects', [{}], false],
  ])('a claim can be %s', (_, value, expected) => {
    expect(isAllowed(judge({ ...none, claims: new Map([['x', ['a', '12', 'true']]]) }, { ...nobody, claims: { x: value } }))).toBe(
      expected,
    );
  });

  test('no pattern means what is empty', () => {
    for (const pattern of ['*', '**'])
      expect(judge({ ...none, claims: new Map([['head_ref', [pattern]]]) }, { ...nobody, claims: { head_ref: '' } })).toMatchObject([
        { verdict: 'unknown', presented: undefined },
      ]);
  });

  test('never allows where a claim that is asked for is missing', () => {
    const texts = fc.string({ minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.dictionary(texts, fc.array(fc.constantFrom('**', '*', 'a'), { minLength: 1 }), { minKeys: 1 }),
        fc.dictionary(texts, texts),
        (asked, claims) => {
          const conditions = { ...none, claims: new Map(Object.entries(asked)) };
          const allowed = isAllowed(judge(conditions, { ...nobody, claims }));
          if (allowed) for (const name of Object.keys(asked)) expect(Object.hasOwn(claims, name) && claims[name] !== '').toBe(true);
        },
      ),
    );
  });
});

function parsedHours(): Conditions['hours'][number] {
  const hours = parseHours('Mon 08:00-18:00 UTC');
  if (typeof hours === 'string') throw new Error(hours);
  return hours;
}
