// The same tests as in `npm test`, with 10,000 processes.
process.env['FUZZ_PROCESSES'] ??= '10000';
await import('./fuzz.test.ts');
export {};
