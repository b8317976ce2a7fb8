import { connect } from 'node:net'

/**
 * Whether some program accepts a connection there.
 *
 * @param {{ host: string, port: number, timeoutMs: number }} where
 * @returns {Promise<boolean>}
 */
export function answersOn({ host, port, timeoutMs }) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: timeoutMs })
    const end = (/** @type {boolean} */ answered) => {
      socket.destroy()
      resolve(answered)
    }
    socket.once('connect', () => end(true))
    socket.once('timeout', () => end(false))
    socket.once('error', () => end(false))
  })
}
