import { fileURLToPath } from 'node:url';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/** What every jest run shares: TypeScript as native modules, the committed bundles left alone. */
export const base = {
  rootDir: here('..'),
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': here('transform.js') },
  testEnvironment: 'node',
  maxConcurrency: 12,
  testTimeout: 30_000,
  globalSetup: here('jest.setup.js'),
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist/', '<rootDir>/\\.cache/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/\\.cache/'],
  watchPathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/\\.cache/'],
};
