import { defineConfig } from '@playwright/test'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { launchOptions } from './browser'
import { cmsOrigin, ports, webOrigin } from './running-system'
import { sameOnEveryDatabase } from './same-on-every-database'

// Worker processes load this file again and must find the folder that the first one made.
const dataDir = (process.env.JOURNEYS_DATA_DIR ??= mkdtempSync(
  path.join(tmpdir(), 'lectern-journeys-'),
))

export default defineConfig({
  testDir: 'journeys',
  testIgnore: process.env.JOURNEYS_OF_DATABASE_ONLY ? sameOnEveryDatabase : [],
  // The same on every system: letters, colours and spaces come with the site.
  snapshotPathTemplate: '{testDir}/{testFileName}-snapshots/{arg}{ext}',
  outputDir: process.env.JOURNEYS_RESULTS ?? '../test-results',
  // One business for all journeys, as in life: they run one after another, each with data of its own.
  workers: 1,
  retries: 0,
  // Time limits end what hangs. They judge no speed: a journey on a busy machine takes ten times as long.
  timeout: 10 * 60_000,
  expect: { timeout: 60_000 },
  forbidOnly: Boolean(process.env.CI),
  use: {
    baseURL: webOrigin,
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // A trace of everything takes a fifth of the time; what failed leaves a picture and the page in words.
    trace: process.env.JOURNEYS_TRACE ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions,
  },
  webServer: {
    command: 'node scripts/start.mjs',
    cwd: path.join(import.meta.dirname, '..'),
    env: {
      DATA_DIR: dataDir,
      // Empty: the built-in SQLite, in the journeys' own data folder.
      DATABASE_URL: process.env.JOURNEYS_DATABASE_URL ?? '',
      WORLD: process.env.JOURNEYS_WORLD ?? 'demo',
      HOST: '127.0.0.1',
      WEB_URL: webOrigin,
      CMS_URL: cmsOrigin,
      WEB_PORT: String(ports.web),
      CMS_PORT: String(ports.cms),
      STRIPE_STAND_IN_PORT: String(ports.standIn),
      // Each journey comes from an address of its own; see journey.ts.
      TRUSTED_PROXIES: '1',
    },
    wait: { stdout: /Lectern is running/ },
    timeout: 15 * 60_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'pipe',
    stderr: 'pipe',
  },
})
