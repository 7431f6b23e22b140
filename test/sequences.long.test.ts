// The same test as in `npm test`, a hundred times as long.
process.env['SEQUENCE_RUNS'] ??= '100000';
await import('./sequences.test.ts');
export {};
