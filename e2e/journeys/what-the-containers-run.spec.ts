import { expect, test } from '@playwright/test'
import { mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { assembleServer } from '../../scripts/building/assemble-server.mjs'
import { startServer } from '../../scripts/running/server-process.mjs'
import { waitUntilHealthy } from '../../scripts/running/wait-until-healthy.mjs'
import { composeEnvironment, neededSettings } from '../../scripts/testing/compose-environment.mjs'
import { ports as common } from '../running-system'

type App = 'cms' | 'web'

// No container is needed for what can go wrong inside one: the images hold what `assembleServer`
// puts together, started as here, in the environment that Compose gives.
test.describe.configure({ mode: 'serial' })

const ports = { cms: common.web + 5, web: common.web + 6 }
const folder = mkdtempSync(path.join(tmpdir(), 'lectern-containers-'))
const servers: ReturnType<typeof startServer>[] = []

test.beforeAll(() => {
  for (const app of ['cms', 'web'] as const) assembleServer(app, path.join(folder, app))
})

test.afterAll(async () => {
  for (const server of servers) await server.stop()
  await rm(folder, { recursive: true, force: true })
})

test('each application stops at once without its settings, and says which', async () => {
  for (const app of ['cms', 'web'] as const) {
    const server = start(app, {})
    expect(await server.ended, app).not.toBe('exit code 0')
    expect(server.lastWords(), app).toContain('CMS_WEB_SECRET')
  }
})

test('the CMS is well, lets its owner in, and nobody make himself one', async ({ request }) => {
  const server = start('cms', {
    ...composeEnvironment('cms', neededSettings),
    DATABASE_URL: process.env.JOURNEYS_DATABASE_URL || `file:${path.join(folder, 'lectern.db')}`,
  })
  await waitUntilHealthy({ server, url: `${at('cms')}/api/health`, timeoutSeconds: 300 })
  const account = { email: 'stranger@example.com', password: 'a password of a stranger' }
  const registered = await request.post(`${at('cms')}/api/users/first-register`, { data: account })
  expect(registered.ok()).toBe(false)
  // The journeys' MongoDB holds the demo, whose owner is somebody else.
  if (process.env.JOURNEYS_DATABASE_URL) return
  const { OWNER_EMAIL: email, OWNER_PASSWORD: password } = neededSettings
  const signedIn = await request.post(`${at('cms')}/api/users/login`, { data: { email, password } })
  expect(signedIn.status()).toBe(200)
})

test('the website is well, and stays so when the CMS goes', async ({ request }) => {
  const server = start('web', {
    ...composeEnvironment('web', neededSettings),
    CMS_URL: at('cms'),
    PAGE_CACHE_DIR: path.join(folder, 'pages'),
  })
  const health = `${at('web')}/api/health`
  await waitUntilHealthy({ server, url: health, timeoutSeconds: 300 })
  expect(await (await request.get(health)).json()).toEqual({ status: 'ok', cms: 'ok' })

  for (const each of servers) if (each.name === 'cms') await each.stop()
  expect(await (await request.get(health)).json()).toEqual({ status: 'ok', cms: 'failing' })
})

/** What Docker does: the program of the image, in its own environment and no other. */
function start(app: App, environment: Record<string, string>) {
  const program = path.join(folder, app, `apps/${app}/server.js`)
  const server = startServer({
    name: app,
    args: [program],
    cwd: path.join(folder, app),
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      HOSTNAME: '127.0.0.1',
      PORT: String(ports[app]),
      LECTERN_ROOT: path.join(folder, app),
      ...environment,
    },
    logFile: path.join(folder, `${app}.log`),
  })
  servers.push(server)
  return server
}

function at(app: App) {
  return `http://127.0.0.1:${ports[app]}`
}
