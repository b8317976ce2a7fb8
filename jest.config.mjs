import { sameOnEveryDatabase } from './jest/same-on-every-database.mjs'
import { withNodeOptions } from './jest/with-node-options.mjs'

await withNodeOptions()

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

/** The aliases of tsconfig.base.json. */
const aliases = {
  '^@payload-config$': '<rootDir>/apps/cms/src/payload.config.ts',
  '^@(cms|web)/(.*)$': '<rootDir>/apps/$1/src/$2',
  '^@(cms|web)-support/(.*)$': '<rootDir>/apps/$1/test-support/$2',
  '^@cms-seed/(.*)$': '<rootDir>/apps/cms/seed/$1',
}

const everyProject = {
  transform,
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    ...aliases,
    '\\.css$': '<rootDir>/jest/empty-module.cjs',
    '\\.woff2(\\?address)?$': '<rootDir>/jest/empty-module.mjs',
  },
  modulePathIgnorePatterns: ['/\\.next/', '<rootDir>/data/', '/dist/'],
  testPathIgnorePatterns: ['/node_modules/', '/\\.next/'],
  setupFiles: ['<rootDir>/jest/fixed-seed.mjs'],
  setupFilesAfterEnv: ['<rootDir>/jest/fail-on-console.mjs'],
}

const node = '<rootDir>/jest/quick-globals-environment.mjs'
const onNode = { ...everyProject, testEnvironment: node }

const integration = '\\.int\\.test\\.(ts|mjs)$'
const unitOnly = { testPathIgnorePatterns: [...everyProject.testPathIgnorePatterns, integration] }

// Lexical's `node` entry awaits a dynamic import at top level, which deadlocks now and then
// (payload #16381); its `production` entry does not.
const withPayload = {
  ...onNode,
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
  // A worker keeps the modules of every file that it has run: after eighty of them, four gigabytes.
  workerIdleMemoryLimit: '1.5GB',
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
      ...unitOnly,
      displayName: 'stand-in',
      roots: ['<rootDir>/packages/stripe-stand-in'],
      testMatch: ['**/*.test.ts'],
    },
    {
      ...onNode,
      ...unitOnly,
      displayName: 'scripts',
      roots: ['<rootDir>/scripts'],
      testMatch: ['**/*.test.mjs'],
    },
    {
      ...onNode,
      displayName: 'programs-int',
      roots: ['<rootDir>/scripts', '<rootDir>/packages'],
      testMatch: ['**/*.int.test.{mjs,ts}'],
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
      ...unitOnly,
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
      testPathIgnorePatterns: [
        ...everyProject.testPathIgnorePatterns,
        ...(process.env.TESTS_OF_DATABASE_ONLY ? sameOnEveryDatabase : []).map(
          (name) => `/${name}\\.int\\.test\\.ts$`,
        ),
      ],
    },
    {
      ...inWeb,
      ...unitOnly,
      testEnvironment: node,
      testMatch: ['**/*.test.ts'],
    },
    {
      ...inWeb,
      displayName: 'web-int',
      testEnvironment: node,
      testMatch: ['**/*.int.test.ts'],
    },
    {
      ...inWeb,
      testMatch: ['**/*.test.tsx'],
      ...inBrowser,
    },
  ],
}

export default config
