import fc from 'fast-check';
import { gates, mayBeGiven } from './gates.ts';
import { genericCandidates, genericLiterals } from './generic.ts';
import { isCode } from './place.ts';
import { structureCandidates, structures } from './structures.ts';

const signs = [
  ...[
    ' ',
    '  ',
    '\t',
    '\n',
    '\n  ',
    '\n  - ',
    '=',
    ':',
    ': ',
    ' = ',
    '=>',
    '==',
    '!=',
    ':=',
    '::',
    '?=',
    '"',
    "'",
    '`',
    '\\"',
    '[',
    ']',
    '(',
  ],
  ...[
    ')',
    '{',
    '}',
    ' {\n ',
    '[0]',
    ',',
    ', ',
    '.',
    '-',
    '_',
    '<',
    '>',
    '</',
    '/',
    '@',
    '&',
    '|',
    '>-',
    '\\',
    '--',
    ' + ',
    '\r\n',
    '\u00a0',
  ],
  ...['         ', ' value=', 'type', 'default', 'str', 'b', 'rb', 'acme', '://', 'user', '.svg?'],
  ...[
    ' is ',
    ' are ',
    ' or ',
    ' || ',
    ' ?? ',
    ' - ',
    '?',
    '${',
    'ENV ',
    'ARG ',
    'name: ',
    '"name": "',
    'key=',
    'value: ',
    '"value": "',
    'Value=',
  ],
  ...['&a ', '!!str ', 'env("', "set('", '\\\n', ' type="x">', '[x]\n'],
  ...[' As String = ', ' string = ', '<-', ' <- ', '"""', "'" + "''", 'SetEnv ', 'name="', '<string name="', '<key>', '</key>\n<string>'],
  ...[
    ': Final[str] = ',
    '?: string = ',
    '[]byte(',
    '<string>',
    ', default=',
    'into t (',
    ') values (',
    'a,b\n',
    '$env:',
    'setx ',
    ' for the a is ',
  ],
  ...[' -> ', '# ', '// ', '\n', ' type="x" value=', ' content=', ':\n  value: '],
  ...[
    ' ||= ',
    ' ??= ',
    ' -> "',
    ' to "',
    '$"',
    ' @"',
    'L"',
    'QStringLiteral("',
    ', default="',
    ', defaultValue: "',
    ' { get; } = "',
    ' password=',
  ],
  ...['<![CDATA[', ']]>', '<value>', 'String::from(', '.set', ": &'static str ="],
];
const literals = fc.constantFrom(...genericLiterals, ...structures.flatMap(({ literals: own }) => own));
const values = fc
  .array(fc.constantFrom('q8Zr', 'T2mV', 'x0Lw', '9KdP', 'sB4n', 'Yc7H', '5fe3', '0a1b', 'c9', 'wQ!z', 'Kx#pLm'), {
    minLength: 2,
    maxLength: 9,
  })
  .map((parts) => parts.join(''));
const texts = fc
  .array(
    fc.oneof({ weight: 3, arbitrary: literals }, { weight: 4, arbitrary: fc.constantFrom(...signs) }, { weight: 2, arbitrary: values }),
    {
      minLength: 3,
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(''));

test('where a named value is a secret, the gate lets it through', () => {
  let count = 0;
  fc.assert(
    fc.property(texts, fc.constantFrom('a.py', 'a.yml', 'a.txt', 'test/a.rb'), (text, path) => {
      const bytes = Buffer.from(text, 'latin1');
      for (const literal of genericLiterals)
        for (let start = text.indexOf(literal); start >= 0; start = text.indexOf(literal, start + 1)) {
          if (genericCandidates(text, start, start + literal.length, path).length === 0) continue;
          count++;
          expect([text, mayBeGiven(bytes, start, start + literal.length, isCode(path))]).toEqual([text, true]);
        }
    }),
    { numRuns: 6_000, seed: 3 },
  );
  expect(count).toBeGreaterThan(200);
}, 60_000);

test('where a structure is found, its gate lets it through', () => {
  let count = 0;
  const about = structures.flatMap((one, index) => {
    const gate = gates[one.id];
    return gate === undefined ? [] : one.literals.map((literal) => ({ literal, index, gate }));
  });
  expect(new Set(about.map(({ index }) => structures[index]!.id))).toEqual(new Set(Object.keys(gates)));
  fc.assert(
    fc.property(texts, texts, fc.constantFrom(...about), values, (before, after, { literal, index, gate }, value) => {
      const userPart = Buffer.from(`user:${value}`).toString('base64');
      for (const middle of ['', `u:${value}@`, ` = "${userPart}`, userPart, `: token ${value}${value}`, `" : "${userPart}"`]) {
        const text = `${before}${literal}${middle}${after}`;
        if (structureCandidates(index, text, before.length, before.length + literal.length).length === 0) continue;
        count++;
        expect([text, gate(Buffer.from(text, 'latin1'), before.length + literal.length)]).toEqual([text, true]);
      }
    }),
    { numRuns: 3_000, seed: 5 },
  );
  expect(count).toBeGreaterThan(500);
}, 60_000);
