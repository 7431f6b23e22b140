import { base } from './test/jest.base.js';

export default {
  ...base,
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: [...base.testPathIgnorePatterns, '\\.(real|long)\\.test\\.ts$'],
};
