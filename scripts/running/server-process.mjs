import { spawn } from 'node:child_process'
import { createWriteStream, mkdirSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

import { lastLines } from './logged-command.mjs'

const REMEMBERED_CHARACTERS = 16_000
const PATIENCE_MS = 8000

/**
 * @typedef {object} ServerProcess
 * @property {string} name
 * @property {number | undefined} pid
 * @property {Promise<string>} ended says how it ended, e.g. "exit code 1"; never rejects
 * @property {() => boolean} isRunning
 * @property {() => string} lastWords
 * @property {() => Promise<void>} stop asks it to end, then insists
 */

/**
 * Starts one long-running program with its output in a log file.
 *
 * It gets a process group of its own: Ctrl-C reaches only the start script, which then ends the
 * programs in order instead of all at once.
 *
 * @param {{ name: string, args: string[], cwd: string, env: Record<string, string | undefined>, logFile: string }} what
 * @returns {ServerProcess}
 */
export function startServer({ name, args, cwd, env, logFile }) {
  mkdirSync(path.dirname(logFile), { recursive: true })
  const log = createWriteStream(logFile)
  /** @type {Record<string, string | undefined>} */
  const ownEnv = { ...env, LECTERN_START_PID: String(process.pid) }
  const child = spawn(process.execPath, ['--import', endWithParent, ...args], {
    cwd,
    env: /** @type {NodeJS.ProcessEnv} */ (ownEnv),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: process.platform !== 'win32',
  })
  let words = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      words = (words + chunk).slice(-REMEMBERED_CHARACTERS)
      log.write(chunk)
    })
  }
  let running = true
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    // "close" comes after the last output, "exit" may come before it.
    child.once('close', (code, signal) => resolve(signal ?? `exit code ${code}`))
  })
  void ended.then(() => {
    running = false
    log.end()
  })
  return {
    name,
    pid: child.pid,
    ended,
    isRunning: () => running,
    lastWords: () => lastLines(words),
    async stop() {
      if (!running) return
      signalGroup(child, 'SIGTERM')
      const patience = new AbortController()
      await Promise.race([
        ended,
        delay(PATIENCE_MS, undefined, { signal: patience.signal }).catch(() => {}),
      ])
      patience.abort()
      if (running) signalGroup(child, 'SIGKILL')
      await ended
    },
  }
}

const endWithParent = new URL('./end-with-parent.mjs', import.meta.url).href

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (!child.pid) return
  try {
    if (process.platform === 'win32') child.kill(signal)
    else process.kill(-child.pid, signal)
  } catch {
    // It ended between our looking and our asking, which is what was wanted.
  }
}
