import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

import { repositoryRoot } from '../checks/settings.mjs'
import { Refusal } from '../refusal.mjs'

/** @typedef {import('./build-applications.mjs').Application} Application */

const KEPT_SERVERS = 3

/**
 * The program of the present build, in a folder that later builds leave alone: a system that runs
 * goes on running while its successor is made.
 *
 * @param {Application} app
 * @returns {string} the program to run with Node
 */
export function currentServer(app) {
  const shelf = path.join(repositoryRoot, 'data/servers', app)
  const folder = path.join(shelf, buildId(app))
  if (!existsSync(folder)) {
    const unfinished = path.join(shelf, `unfinished-${process.pid}`)
    assembleServer(app, unfinished)
    putInPlace(unfinished, folder)
    forgetOldest(shelf)
  }
  return path.join(folder, `apps/${app}/server.js`)
}

/**
 * Of two systems that start at one moment the second finds the folder of the first, which is as good.
 *
 * @param {string} unfinished
 * @param {string} folder
 */
function putInPlace(unfinished, folder) {
  try {
    renameSync(unfinished, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
    rmSync(unfinished, { recursive: true, force: true })
  }
}

/**
 * Next's own name of a build, which comes back with it from Turborepo's cache.
 *
 * @param {Application} app
 */
function buildId(app) {
  const file = path.join(repositoryRoot, `apps/${app}/.next/BUILD_ID`)
  if (!existsSync(file)) throw notBuilt(app)
  return readFileSync(file, 'utf8').trim()
}

/** @param {Application} app */
function notBuilt(app) {
  return new Refusal(`apps/${app} is not built. Run "npm run build".`)
}

/**
 * Puts together what runs in production: Next's standalone output leaves out the static files and
 * `public`, since some put them on a content network. Nothing else is needed to run it but Node.
 *
 * @param {Application} app
 * @param {string} target a folder of its own, replaced whole
 */
export function assembleServer(app, target) {
  const built = path.join(repositoryRoot, `apps/${app}/.next`)
  const standalone = path.join(built, 'standalone')
  if (!existsSync(standalone)) throw notBuilt(app)
  rmSync(target, { recursive: true, force: true })
  mkdirSync(path.dirname(target), { recursive: true })
  copy(standalone, target)
  copy(path.join(built, 'static'), path.join(target, `apps/${app}/.next/static`))
  copy(path.join(repositoryRoot, `apps/${app}/public`), path.join(target, `apps/${app}/public`))
}

/** @param {string} shelf */
function forgetOldest(shelf) {
  const newestFirst = readdirSync(shelf)
    .map((name) => path.join(shelf, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
  for (const folder of newestFirst.slice(KEPT_SERVERS)) {
    rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * @param {string} from
 * @param {string} to
 */
function copy(from, to) {
  if (existsSync(from)) cpSync(from, to, { recursive: true, verbatimSymlinks: true })
}

// As a program, for the Dockerfiles: node scripts/building/assemble-server.mjs web /out
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [app, target] = process.argv.slice(2)
  if ((app !== 'cms' && app !== 'web') || !target) {
    throw new Error('usage: assemble-server.mjs cms|web <target folder>')
  }
  assembleServer(app, path.resolve(target))
}
