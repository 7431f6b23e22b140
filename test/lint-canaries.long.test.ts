// The same tests as in `npm test`, with 10,000 runs and 100 processes.
process.env['CANARY_RUNS'] ??= '10000';
process.env['CANARY_PROCESSES'] ??= '100';
await import('./lint-canaries.test.ts');
export {};
