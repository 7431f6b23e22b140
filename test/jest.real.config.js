import { base } from './jest.base.js';

export default { ...base, testMatch: ['**/*.real.test.ts'], testTimeout: 120_000, maxWorkers: 1 };
