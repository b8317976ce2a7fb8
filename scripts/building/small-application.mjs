import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

import { runLogged } from '../running/logged-command.mjs'
import { startServer } from '../running/server-process.mjs'
import { waitUntilHealthy } from '../running/wait-until-healthy.mjs'

/**
 * Makes an application of Next's from a few files, in a folder that is replaced whole, and builds it. The Next
 * that builds and serves it is the one that is installed for that folder.
 *
 * @param {object} what
 * @param {string} what.folder
 * @param {Record<string, string>} what.files their text by their path
 * @param {Record<string, string>} [what.copies] where they come from by their path, tests left out
 */
export async function buildSmallApplication({ folder, files, copies = {} }) {
  rmSync(folder, { recursive: true, force: true })
  for (const [name, source] of Object.entries(copies)) {
    const filter = (/** @type {string} */ from) => !/\.test\.\w+$/.test(from)
    cpSync(source, path.join(folder, name), { recursive: true, filter })
  }
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  await runLogged({
    purpose: `Building ${folder}`,
    command: process.execPath,
    args: [nextProgram(folder), 'build'],
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    logFile: path.join(folder, 'build.log'),
  })
}

/**
 * @param {{ folder: string, port: number, env?: Record<string, string>, healthPath?: string }} how
 */
export async function startSmallApplication({ folder, port, env = {}, healthPath = '/' }) {
  const server = startServer({
    name: `The application in ${folder}`,
    args: [nextProgram(folder), 'start', '--hostname', '127.0.0.1', '--port', String(port)],
    cwd: folder,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...env },
    logFile: path.join(folder, 'start.log'),
  })
  const origin = `http://127.0.0.1:${port}`
  await waitUntilHealthy({ server, url: `${origin}${healthPath}`, timeoutSeconds: 60 })
  return { ...server, origin }
}

/** @param {string} folder */
function nextProgram(folder) {
  return createRequire(path.join(folder, 'package.json')).resolve('next/dist/bin/next')
}
