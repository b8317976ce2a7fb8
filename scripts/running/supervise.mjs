import { Refusal } from '../refusal.mjs'
import { diedMessage } from './wait-until-healthy.mjs'

/** @typedef {import('./server-process.mjs').ServerProcess} ServerProcess */

/**
 * Waits while all servers run.
 *
 * @param {ServerProcess[]} servers
 * @param {AbortSignal} signal
 * @returns {Promise<void>} when the signal asks for the end
 * @throws {Refusal} with its last lines, when a server ends by itself
 */
export async function supervise(servers, signal) {
  const dead = await Promise.race([
    aborted(signal),
    ...servers.map(async (server) => ({ server, how: await server.ended })),
  ])
  if (dead && !signal.aborted) throw new Refusal(diedMessage(dead.server, dead.how))
}

/**
 * In reverse, so that nobody is left asking somebody who has gone.
 *
 * @param {ServerProcess[]} servers
 */
export async function endServers(servers) {
  for (const server of [...servers].reverse()) await server.stop()
}

/**
 * @param {AbortSignal} signal
 * @returns {Promise<undefined>}
 */
function aborted(signal) {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(undefined)
    signal.addEventListener('abort', () => resolve(undefined))
  })
}
