import { spawn } from 'node:child_process'
import { mkdirSync, openSync, closeSync, readFileSync } from 'node:fs'
import { setPriority } from 'node:os'
import path from 'node:path'

import { Refusal } from '../refusal.mjs'

const FIRST_LINES = 8
const LAST_LINES = 30

/**
 * Runs a program to its end with everything it says in a log file.
 *
 * @param {object} what
 * @param {string} what.purpose for the message when it fails, e.g. "Building the applications"
 * @param {string} what.command
 * @param {string[]} what.args
 * @param {string} what.cwd
 * @param {Record<string, string | undefined>} what.env
 * @param {string} what.logFile
 * @param {AbortSignal | undefined} [what.signal] ends the program early
 * @param {number | undefined} [what.priority] of the program and all that it starts, as the system counts them
 * @returns {Promise<string>} what it printed
 * @throws {Refusal} with its last lines, when it fails
 */
export async function runLogged({ purpose, command, args, cwd, env, logFile, signal, priority }) {
  mkdirSync(path.dirname(logFile), { recursive: true })
  const log = openSync(logFile, 'w')
  const child = spawn(command, args, {
    cwd,
    env: /** @type {NodeJS.ProcessEnv} */ (env),
    stdio: ['ignore', log, log],
    shell: process.platform === 'win32' && command.endsWith('.cmd'),
  })
  // At once: what a program starts has the priority that it had itself.
  if (priority !== undefined && child.pid) setPriority(child.pid, priority)
  const end = () => child.kill('SIGTERM')
  signal?.addEventListener('abort', end)
  const code = await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message))
    child.once('exit', (exitCode, exitSignal) => resolve(exitCode ?? exitSignal))
  })
  signal?.removeEventListener('abort', end)
  closeSync(log)
  const output = readFileSync(logFile, 'utf8')
  if (code === 0) return output
  throw new Refusal(`${purpose} failed (${code}). From ${logFile}:\n\n${excerpt(output)}`)
}

/**
 * npm says what is wrong first and how it is used last; most others the other way round.
 *
 * @param {string} text
 */
function excerpt(text) {
  const lines = text.trimEnd().split('\n')
  if (lines.length <= FIRST_LINES + LAST_LINES) return lastLines(text)
  return `${lastLines(lines.slice(0, FIRST_LINES).join('\n'))}\n  …\n${lastLines(text)}`
}

/** @param {string} text */
export function lastLines(text) {
  return text
    .trimEnd()
    .split('\n')
    .slice(-LAST_LINES)
    .map((line) => `  ${line}`)
    .join('\n')
}
