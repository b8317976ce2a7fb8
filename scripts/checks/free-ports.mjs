import { createServer } from 'node:net'

import { Refusal } from '../refusal.mjs'
import { answersOn } from './answers-on.mjs'

/** @typedef {{ port: number, variable: string, purpose: string }} WantedPort */

/**
 * @param {{ host: string, wanted: WantedPort[] }} what
 * @throws {Refusal} naming each taken port and the variable that moves it
 */
export async function requireFreePorts({ host, wanted }) {
  const answers = await Promise.all(wanted.map(({ port }) => isPortFree(host, port)))
  const taken = wanted.filter((_, index) => !answers[index])
  if (taken.length === 0) return
  const list = taken.map(
    ({ port, variable, purpose }) =>
      `  ${port} (${purpose}): end the program that uses it, or choose another, e.g. ${variable}=${port + 10}`,
  )
  throw new Refusal(`Another program already uses:\n${list.join('\n')}`)
}

/**
 * A port counts as taken when somebody answers on it, on either loopback address ("localhost" may
 * mean both), or when it cannot be listened on.
 *
 * @param {string} host
 * @param {number} port
 */
export async function isPortFree(host, port) {
  const answered = await Promise.all(
    ['127.0.0.1', '::1'].map((address) => answersOn({ host: address, port, timeoutMs: 1000 })),
  )
  return !answered.includes(true) && (await canListen(host, port))
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function canListen(host, port) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen({ host, port }, () => server.close(() => resolve(true)))
  })
}
