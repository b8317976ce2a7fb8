import { setTimeout as delay } from 'node:timers/promises'

import { Refusal } from '../refusal.mjs'

const FIRST_PAUSE_MS = 100
/** Each question makes a page: a server that is busy with its beginning is not to be asked again and again. */
const LONGEST_PAUSE_MS = 2_000

/** @typedef {import('./server-process.mjs').ServerProcess} ServerProcess */

/**
 * @param {object} what
 * @param {ServerProcess} what.server
 * @param {ServerProcess[]} [what.needs] servers that must go on running meanwhile
 * @param {string} what.url answers with a success once the server is ready
 * @param {number} what.timeoutSeconds
 * @param {AbortSignal} [what.signal]
 * @throws {Refusal} with the server's last lines, when it ends or stays unwell
 */
export async function waitUntilHealthy({ server, needs = [], url, timeoutSeconds, signal }) {
  const deadline = Date.now() + timeoutSeconds * 1000
  let lastAnswer = 'no answer'
  let pause = FIRST_PAUSE_MS
  while (Date.now() < deadline) {
    const dead = [server, ...needs].find((each) => !each.isRunning())
    if (dead) throw new Refusal(diedMessage(dead, await dead.ended))
    lastAnswer = await ask(url, signal)
    if (lastAnswer === 'healthy') return
    await delay(pause, undefined, { signal })
    if (/^\d/.test(lastAnswer)) pause = Math.min(2 * pause, LONGEST_PAUSE_MS)
  }
  throw new Refusal(
    `${server.name} was not ready after ${timeoutSeconds} s (${url}: ${lastAnswer}). Its last lines:\n\n${server.lastWords()}`,
  )
}

/**
 * @param {ServerProcess} server
 * @param {string} how
 */
export function diedMessage(server, how) {
  return `${server.name} has ended (${how}). Its last lines:\n\n${server.lastWords()}`
}

/**
 * @param {string} url
 * @param {AbortSignal} [signal]
 */
async function ask(url, signal) {
  const patience = AbortSignal.timeout(10_000)
  try {
    const response = await fetch(url, {
      redirect: 'manual',
      signal: signal ? AbortSignal.any([signal, patience]) : patience,
    })
    const body = await response.text()
    return response.ok ? 'healthy' : `${response.status} ${body.slice(0, 200)}`
  } catch (error) {
    return String(/** @type {Error} */ (error).cause ?? error)
  }
}
