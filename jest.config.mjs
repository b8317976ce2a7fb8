const transform = {
  '^.+\\.tsx?$': [
    '@swc/jest',
    {
      jsc: {
        target: 'es2022',
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        experimental: { keepImportAttributes: true },
      },
      module: { type: 'es6' },
    },
  ],
}

const everyProject = {
  transform,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: { '\\.css$': '<rootDir>/jest/empty-module.mjs' },
  modulePathIgnorePatterns: ['/\\.next/', '<rootDir>/data/', '/dist/'],
  testPathIgnorePatterns: ['/node_modules/', '/\\.next/'],
  setupFiles: ['<rootDir>/jest/fixed-seed.mjs'],
  setupFilesAfterEnv: ['<rootDir>/jest/fail-on-console.mjs'],
}

const onNode = { ...everyProject, testEnvironment: 'node' }

// Lexical's `node` entry awaits a dynamic import at top level, which deadlocks now and then
// (payload #16381); its `production` entry does not.
const withPayload = {
  ...onNode,
  moduleNameMapper: {
    ...onNode.moduleNameMapper,
    '^@payload-config$': '<rootDir>/apps/cms/src/payload.config.ts',
  },
  testEnvironmentOptions: { customExportConditions: ['production', 'node', 'node-addons'] },
}

const inWeb = {
  ...everyProject,
  displayName: 'web',
  roots: ['<rootDir>/apps/web'],
  moduleNameMapper: {
    ...everyProject.moduleNameMapper,
    '^server-only$': '<rootDir>/jest/empty-module.mjs',
  },
}

const inBrowser = {
  testEnvironment: 'jsdom',
  setupFilesAfterEnv: [
    '@testing-library/jest-dom/jest-globals',
    '<rootDir>/jest/fail-on-console.mjs',
  ],
}

/** @type {import('jest').Config} */
const config = {
  // Jest reads it here alone, not from a project. It ends what hangs; a machine that is merely busy, sixteen
  // programs on each core, must get through every test and hook. What measures speed is in bench.
  testTimeout: 15 * 60_000,
  projects: [
    {
      ...onNode,
      displayName: 'shared',
      roots: ['<rootDir>/packages/shared/src'],
      testMatch: ['**/*.test.ts'],
    },
    {
      ...onNode,
      displayName: 'http-server',
      roots: ['<rootDir>/packages/http-server/src'],
      testMatch: ['**/*.test.ts'],
    },
    {
      ...onNode,
      displayName: 'stand-in',
      roots: ['<rootDir>/packages/stripe-stand-in'],
      testMatch: ['**/*.test.ts'],
    },
    {
      ...onNode,
      displayName: 'scripts',
      roots: ['<rootDir>/scripts'],
      testMatch: ['**/*.test.mjs'],
    },
    {
      ...onNode,
      displayName: 'bench',
      roots: ['<rootDir>/bench'],
      testMatch: ['**/*.test.ts'],
    },
    {
      ...withPayload,
      displayName: 'cms',
      roots: ['<rootDir>/apps/cms'],
      testMatch: ['**/*.test.ts'],
      testPathIgnorePatterns: [...onNode.testPathIgnorePatterns, '\\.int\\.test\\.ts$'],
    },
    {
      ...withPayload,
      displayName: 'cms',
      roots: ['<rootDir>/apps/cms'],
      testMatch: ['**/*.test.tsx'],
      ...inBrowser,
    },
    {
      ...withPayload,
      displayName: 'cms-int',
      roots: ['<rootDir>/apps/cms'],
      testMatch: ['**/*.int.test.ts'],
    },
    { ...inWeb, testEnvironment: 'node', testMatch: ['**/*.test.ts'] },
    {
      ...inWeb,
      testMatch: ['**/*.test.tsx'],
      ...inBrowser,
    },
  ],
}

export default config
