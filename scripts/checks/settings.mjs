import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseEnv } from 'node:util'

import { Refusal } from '../refusal.mjs'

/** @typedef {'production' | 'development'} Mode */
/** @typedef {'demo' | 'first-aid' | 'empty' | 'nearly-sold-out' | 'large' | 'many-orders'} World */
/** @typedef {Record<string, string | undefined>} Variables */

/**
 * What one run of the system needs to know, read once from the environment.
 *
 * @typedef {object} Settings
 * @property {Mode} mode
 * @property {string} dataDir everything that a running system writes is in here
 * @property {string} host the address the two applications listen on
 * @property {{ web: number, cms: number, standIn: number }} ports
 * @property {{ web: string, cms: string }} urls what a browser types
 * @property {string} databaseUrl
 * @property {World} world what an empty database is filled with
 * @property {boolean} usesStandIn whether payments go to the local stand-in instead of Stripe
 * @property {Variables} variables the environment, with `.env` filled in underneath
 */

export const repositoryRoot = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** @type {readonly World[]} */
const worlds = ['demo', 'first-aid', 'empty', 'nearly-sold-out', 'large', 'many-orders']

/**
 * @param {Variables} environment
 * @param {Mode} mode
 * @returns {Settings}
 * @throws {Refusal} one list of every variable that is malformed
 */
export function readSettings(environment, mode) {
  const variables = { ...readDotEnv(path.join(repositoryRoot, '.env')), ...environment }
  const { settings, problems } = interpret(variables, mode)
  if (problems.length > 0) {
    const list = problems.map((problem) => `  ${problem}`).join('\n')
    throw new Refusal(`Lectern cannot start. Please correct the environment (or .env):\n${list}`)
  }
  return settings
}

/**
 * @param {Variables} variables
 * @param {Mode} mode
 * @returns {{ settings: Settings, problems: string[] }}
 */
export function interpret(variables, mode) {
  /** @type {string[]} */
  const problems = []
  const dataDir = path.resolve(
    repositoryRoot,
    variables.DATA_DIR || (mode === 'production' ? 'data' : 'data/dev'),
  )
  const ports = readPorts(variables, problems)
  /** @type {Settings} */
  const settings = {
    mode,
    dataDir,
    host: variables.HOST || '127.0.0.1',
    ports,
    urls: {
      web: readOrigin(variables, 'WEB_URL', `http://localhost:${ports.web}`, problems),
      cms: readOrigin(variables, 'CMS_URL', `http://localhost:${ports.cms}`, problems),
    },
    databaseUrl: readDatabaseUrl(variables, dataDir, problems),
    world: readWorld(variables, problems),
    usesStandIn: !variables.STRIPE_SECRET_KEY,
    variables,
  }
  const exposure = demoOnNetworkProblem(settings)
  if (exposure) problems.push(exposure)
  return { settings, problems }
}

/**
 * @param {Variables} variables
 * @param {string[]} problems
 */
function readPorts(variables, problems) {
  const ports = {
    web: readPort(variables, 'WEB_PORT', 3000, problems),
    cms: readPort(variables, 'CMS_PORT', 3001, problems),
    standIn: readPort(variables, 'STRIPE_STAND_IN_PORT', 3002, problems),
  }
  if (new Set(Object.values(ports)).size < 3) {
    problems.push('WEB_PORT, CMS_PORT and STRIPE_STAND_IN_PORT: must be three different ports')
  }
  return ports
}

/**
 * @param {Variables} variables
 * @param {string} name
 * @param {number} fallback
 * @param {string[]} problems
 */
function readPort(variables, name, fallback, problems) {
  const text = variables[name]
  if (!text) return fallback
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  problems.push(`${name}: must be a port number from 1 to 65535, not "${text}"`)
  return fallback
}

/**
 * @param {Variables} variables
 * @param {string} name
 * @param {string} fallback
 * @param {string[]} problems
 */
function readOrigin(variables, name, fallback, problems) {
  const text = variables[name]
  if (!text) return fallback
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text).origin
  problems.push(`${name}: must be an address such as https://www.example.com, not "${text}"`)
  return fallback
}

/**
 * @param {Variables} variables
 * @param {string} dataDir
 * @param {string[]} problems
 */
function readDatabaseUrl(variables, dataDir, problems) {
  const fallback = `file:${path.join(dataDir, 'lectern.db')}`
  const text = variables.DATABASE_URL
  if (!text) return fallback
  if (/^mongodb(\+srv)?:\/\/[^/]+/.test(text)) {
    if (lacksReplicaSet(text)) problems.push(replicaSetProblem)
    return text
  }
  if (text.startsWith('file:') && text.length > 'file:'.length) {
    return `file:${path.resolve(repositoryRoot, text.slice('file:'.length).replace(/^\/\//, ''))}`
  }
  problems.push(
    'DATABASE_URL: must be file:/path/to/lectern.db (SQLite) or mongodb://host/name?replicaSet=rs0',
  )
  return fallback
}

const replicaSetProblem =
  'DATABASE_URL: must name its replica set, as in mongodb://host/lectern?replicaSet=rs0: bookings need\n' +
  '    transactions, which MongoDB has in a replica set only. One server alone may be one: start it with\n' +
  '    --replSet rs0 and call rs.initiate() once'

/**
 * `mongodb+srv` may name it in the DNS. The CMS has the same rule (apps/cms/src/database/replica-set.ts).
 *
 * @param {string} url
 */
function lacksReplicaSet(url) {
  return url.startsWith('mongodb://') && !/[?&]replicaSet=[^&]/i.test(url)
}

/**
 * @param {Variables} variables
 * @param {string[]} problems
 * @returns {World}
 */
function readWorld(variables, problems) {
  const world = worlds.find((name) => name === (variables.WORLD || 'demo'))
  if (world) return world
  problems.push(`WORLD: must be one of ${worlds.join(', ')}, not "${variables.WORLD}"`)
  return 'demo'
}

/**
 * The demo's sign-in is printed for everyone to read, so it must never face a network.
 *
 * @param {Settings} settings
 */
function demoOnNetworkProblem({ host, world, variables }) {
  if (isLoopback(host)) return undefined
  const isOwned =
    world === 'empty' &&
    variables.OWNER_EMAIL &&
    variables.OWNER_PASSWORD &&
    variables.DATABASE_URL &&
    variables.WEB_URL &&
    variables.CMS_URL
  if (isOwned) return undefined
  return (
    `HOST: ${host} can be reached by other machines, and the demo's sign-in is public knowledge.\n` +
    '    Leave HOST unset to stay on this machine, or run a world of your own: WORLD=empty with\n' +
    '    OWNER_EMAIL, OWNER_PASSWORD, a DATABASE_URL that holds no demo, WEB_URL and CMS_URL'
  )
}

/** @param {string} host */
export function isLoopback(host) {
  return ['127.0.0.1', 'localhost', '::1'].includes(host)
}

/**
 * @param {string} file
 * @returns {Variables}
 */
function readDotEnv(file) {
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {}
}
