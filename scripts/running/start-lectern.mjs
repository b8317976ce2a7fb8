import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'

import { currentServer } from '../building/assemble-server.mjs'
import { buildApplications } from '../building/build-applications.mjs'
import { installDependencies } from '../building/install-dependencies.mjs'
import { requireFreePorts } from '../checks/free-ports.mjs'
import { requireReachableDatabase } from '../checks/reachable-database.mjs'
import { isLoopback, readSettings, repositoryRoot } from '../checks/settings.mjs'
import { createProgress } from '../progress.mjs'
import { Refusal } from '../refusal.mjs'
import { environments } from './environments.mjs'
import { localSecrets } from './secrets.mjs'
import { seedIfEmpty } from './seed.mjs'
import { startServer } from './server-process.mjs'
import { endServers, supervise } from './supervise.mjs'
import { waitUntilHealthy } from './wait-until-healthy.mjs'
import { warmPages } from './warm-pages.mjs'

/** @typedef {import('../checks/settings.mjs').Mode} Mode */
/** @typedef {import('../checks/settings.mjs').Settings} Settings */
/** @typedef {import('../progress.mjs').Progress} Progress */
/** @typedef {import('./server-process.mjs').ServerProcess} ServerProcess */
/** @typedef {ReturnType<typeof environments>} Environments */
/** @typedef {{ settings: Settings, envs: Environments, progress: Progress, servers: ServerProcess[], signal: AbortSignal }} Run */

/**
 * From whatever state the checkout is in to a running site, and back to nothing running.
 *
 * @param {Mode} mode
 * @returns {Promise<number>} the exit code, once everything that was started has ended
 */
export async function startLectern(mode) {
  const settings = readSettings(process.env, mode)
  const signal = endSignal()
  const progress = createProgress()
  progress.say(`\nStarting Lectern${mode === 'development' ? ' for development' : ''}\n`)
  await checkMachine(settings)
  const envs = environments(settings, localSecrets(settings.dataDir))
  /** @type {Run} */
  const run = { settings, envs, progress, servers: [], signal }
  try {
    await prepare(run)
    // Before the database: the demo's customers pay by card.
    await startPayments(run)
    const seeded = await fillDatabase(run)
    await startApplications(run)
    return await serve(run, (await reseedIfEmptied(run)) ?? seeded)
  } catch (error) {
    if (!signal.aborted) throw error
    return 130
  } finally {
    await endServers(run.servers)
  }
}

/** Ctrl-C, a supervisor's request, or the terminal being closed. npm passes some on twice. */
function endSignal() {
  const controller = new AbortController()
  for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(name, () => controller.abort())
  }
  return controller.signal
}

/** @param {Settings} settings */
async function checkMachine({ host, ports, usesStandIn, databaseUrl }) {
  const wanted = [
    { port: ports.web, variable: 'WEB_PORT', purpose: 'the site' },
    { port: ports.cms, variable: 'CMS_PORT', purpose: 'the admin' },
  ]
  if (usesStandIn) {
    wanted.push({
      port: ports.standIn,
      variable: 'STRIPE_STAND_IN_PORT',
      purpose: 'test payments',
    })
  }
  await requireFreePorts({ host, wanted })
  await requireReachableDatabase(databaseUrl)
}

/** @param {Run} run */
async function prepare({ settings, envs, progress, signal }) {
  const logs = path.join(settings.dataDir, 'logs')
  await progress.step('install', (say) =>
    installDependencies({ logFile: path.join(logs, 'install.log'), signal }, say),
  )
  if (settings.mode === 'production') {
    await progress.step('build', (say) =>
      buildApplications({ logFile: path.join(logs, 'build.log'), signal }, say),
    )
  }
  // Pages kept by an earlier run may show what has been changed since, behind the website's back.
  rmSync(envs.web.PAGE_CACHE_DIR, { recursive: true, force: true })
}

/** @param {Run} run */
async function startPayments({ settings, envs, progress, servers, signal }) {
  if (!settings.usesStandIn) return
  await progress.step('payments', (say) => {
    const server = startServer({
      name: 'The stand-in for Stripe',
      args: ['--import', 'tsx', path.join(repositoryRoot, 'packages/stripe-stand-in/src/main.ts')],
      cwd: repositoryRoot,
      env: envs.standIn,
      logFile: logFile(settings, 'stripe-stand-in'),
    })
    servers.push(server)
    say('a stand-in for Stripe: no money moves')
    const url = `http://127.0.0.1:${settings.ports.standIn}/_stand-in/health`
    const timeoutSeconds = secondsToStart(settings)
    return waitUntilHealthy({ server, needs: servers, url, timeoutSeconds, signal })
  })
}

/** @param {Run} run */
async function fillDatabase({ settings, envs, progress, signal }) {
  const seeded = await progress.step('database', (say) =>
    seedIfEmpty({ settings, env: envs.cms, signal }, (text) =>
      say(`${databaseName(settings)}: ${text}`),
    ),
  )
  if (seeded.signIn && !isLoopback(settings.host)) {
    throw new Refusal(
      `This database lets the demo's sign-in in, which is public knowledge, and HOST=${settings.host} can be reached by other machines.\n` +
        'Use another DATABASE_URL, or change or remove that user first.',
    )
  }
  return seeded
}

/** @param {Run} run */
async function startApplications({ settings, envs, progress, servers, signal }) {
  const { ports } = settings
  for (const app of /** @type {const} */ (['cms', 'web'])) {
    await progress.step(app === 'cms' ? 'admin' : 'site', () => {
      const server = startServer({
        name: app === 'cms' ? 'The CMS' : 'The website',
        ...applicationProgram(app, settings),
        env: envs[app],
        logFile: logFile(settings, app),
      })
      servers.push(server)
      const url = `http://${reachable(settings.host)}:${ports[app]}${app === 'cms' ? '/api/health' : '/'}`
      const timeoutSeconds = secondsToStart(settings)
      return waitUntilHealthy({ server, needs: servers, url, timeoutSeconds, signal })
    })
  }
}

/** @param {Settings} settings */
function secondsToStart({ mode }) {
  return mode === 'production' ? 180 : 240
}

/**
 * @param {Settings} settings
 * @param {string} name
 */
function logFile({ dataDir }, name) {
  return path.join(dataDir, `logs/${name}.log`)
}

/**
 * @param {'cms' | 'web'} app
 * @param {Settings} settings
 */
function applicationProgram(app, { mode, host, ports }) {
  if (mode === 'production') {
    const program = currentServer(app)
    return { args: [program], cwd: path.dirname(program) }
  }
  return {
    args: [
      path.join(repositoryRoot, 'node_modules/next/dist/bin/next'),
      ...['dev', '--hostname', host, '--port', String(ports[app])],
    ],
    cwd: path.join(repositoryRoot, `apps/${app}`),
  }
}

/**
 * @param {Run} run
 * @param {import('./seed.mjs').Seeded} seeded
 * @returns {Promise<number>} when it has been asked to end
 * @throws {Refusal} when a server ends by itself
 */
async function serve({ settings, progress, servers, signal }, seeded) {
  progress.say(welcome(settings, seeded))
  const work = [supervise(servers, signal)]
  if (settings.mode === 'production') work.push(readPagesAhead({ settings, progress, signal }))
  await Promise.all(work)
  progress.say('\nEnding Lectern')
  return 0
}

/** @param {Pick<Run, 'settings' | 'progress' | 'signal'>} run */
function readPagesAhead({ settings, progress, signal }) {
  const origin = `http://${reachable(settings.host)}:${settings.ports.web}`
  return progress.step('pages', async (say) => {
    const { pages, failed } = await warmPages({ origin, signal })
    say(
      `${pages} read ahead of visitors${failed.length ? `; not to be had: ${failed.join(' ')}` : ''}`,
    )
  })
}

/**
 * A database can be emptied behind our back (a dropped MongoDB database looks like a new one).
 *
 * @param {Run} run
 */
async function reseedIfEmptied({ settings, envs, progress, signal }) {
  const url = `http://${reachable(settings.host)}:${settings.ports.cms}/api/pages?limit=1&depth=0`
  const response = await fetch(url, { signal })
  const answer = response.ok ? /** @type {{ totalDocs?: number }} */ (await response.json()) : {}
  if (answer.totalDocs !== 0 || settings.world === 'empty') return undefined
  return progress.step('database', (say) =>
    seedIfEmpty({ settings, env: envs.cms, again: true, signal }, say),
  )
}

/**
 * @param {Settings} settings
 * @param {import('./seed.mjs').Seeded} seeded
 */
function welcome({ urls, dataDir, usesStandIn, variables }, { signIn, world }) {
  const relative = path.relative(process.cwd(), dataDir)
  const place = !relative || relative.startsWith('..') ? dataDir : relative
  const lines = [
    ['Site', urls.web],
    ['Admin', `${urls.cms}/admin`],
    [
      'Sign in',
      signIn ? `${signIn.email} with the password ${signIn.password}` : variables.OWNER_EMAIL,
    ],
    ['World', worldInWords(world)],
    ['Payments', usesStandIn ? 'a stand-in for Stripe; no money moves' : 'Stripe, with your key'],
    ['E-mails', variables.SMTP_URL ? 'sent by SMTP' : `written to ${place}/mail; none is sent`],
    ['Logs', `${place}/logs`],
  ]
  const shown = lines.filter(([, value]) => value)
  return [
    '\nLectern is running.\n',
    ...shown.map(([name, value]) => `  ${String(name).padEnd(10)} ${value}`),
    '\nPress Ctrl-C to end it.\n',
  ].join('\n')
}

/** @param {string} world */
function worldInWords(world) {
  if (world === 'your own' || world === 'empty') return world
  return `${world}: invented people and courses`
}

/** @param {Settings} settings */
function databaseName({ databaseUrl }) {
  return databaseUrl.startsWith('file:')
    ? `SQLite${existsSync(databaseUrl.slice('file:'.length)) ? '' : ' (new)'}`
    : 'MongoDB'
}

/**
 * Where this script itself reaches a server that listens on a host.
 *
 * @param {string} host
 */
function reachable(host) {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}
