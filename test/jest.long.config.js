import { base } from './jest.base.js';

export default { ...base, testMatch: ['**/*.long.test.ts'], testTimeout: 3_600_000 };
