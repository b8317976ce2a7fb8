import { afterEach, describe, expect, it } from '@jest/globals'
import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'

import { Refusal } from '../refusal.mjs'
import { isPortFree, requireFreePorts } from './free-ports.mjs'

/** @type {import('node:net').Server[]} */
const servers = []

afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

// A container may have no IPv6 at all.
const hasIpv6 = Object.values(networkInterfaces())
  .flat()
  .some((each) => each?.address === '::1')
const loopbackHosts = ['127.0.0.1', '0.0.0.0', ...(hasIpv6 ? ['::1'] : [])]

describe('the check of the ports', () => {
  it('lets a free port pass', async () => {
    const port = await listen('127.0.0.1')
    servers.splice(0).forEach((server) => server.close())
    await expect(isPortFree('127.0.0.1', port)).resolves.toBe(true)
  })

  it.each(loopbackHosts)('sees a program that listens on %s', async (host) => {
    const port = await listen(host)
    await expect(isPortFree('127.0.0.1', port)).resolves.toBe(false)
  })

  it('names each taken port and the variable that moves it, and no other', async () => {
    const port = await listen('127.0.0.1')
    const wanted = [
      { port, variable: 'WEB_PORT', purpose: 'the site' },
      { port: await freePort(), variable: 'CMS_PORT', purpose: 'the admin' },
    ]
    const checked = requireFreePorts({ host: '127.0.0.1', wanted })
    await expect(checked).rejects.toThrow(Refusal)
    await expect(checked).rejects.toThrow(`${port} (the site)`)
    await expect(checked).rejects.toThrow('WEB_PORT=')
    await expect(checked).rejects.not.toThrow('CMS_PORT')
  })
})

async function freePort() {
  const port = await listen('127.0.0.1')
  await new Promise((resolve) => servers.pop()?.close(resolve))
  return port
}

/**
 * @param {string} host
 * @returns {Promise<number>}
 */
function listen(host) {
  const server = createServer()
  servers.push(server)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
}
