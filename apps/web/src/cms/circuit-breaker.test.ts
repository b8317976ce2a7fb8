import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from '@jest/globals'
import { CircuitBreaker } from './circuit-breaker'

/** Far beyond what a test may take: who waits that long has not noticed. */
const forEver = 600_000
const whileOpen = 20

const ends: (() => void)[] = []
afterEach(() => {
  for (const end of ends.splice(0)) end()
})

it('nobody goes on waiting for a CMS that hangs', async () => {
  const { breaker, url } = await protectedCms(() => undefined)
  const asking = [1, 2, 3].map(() => breaker.guard((signal) => fetch(url, { signal }), forEver))
  for (const asked of asking) await expect(asked).rejects.toThrow('not answer the probe')
  // From here on it is known.
  const asked = breaker.guard((signal) => fetch(url, { signal }), forEver)
  await expect(asked).rejects.toThrow('not answer the probe')
})

it('a CMS that takes its time, and answers a probe, is waited for', async () => {
  let finish: () => void = () => undefined
  let signs = 0
  const { breaker, url, patience } = await protectedCms((request, response) => {
    if (request.url === '/api/health') {
      signs += 1
      response.end()
      finish()
    } else finish = () => response.end('at last')
  })
  patience.probe = forEver
  const answer = await breaker.guard((signal) => fetch(url, { signal }), forEver)
  expect(await answer.text()).toBe('at last')
  expect(signs).toBe(1)
})

it('a CMS that hung is asked again as soon as it answers a probe', async () => {
  let hangs = true
  const { breaker, url } = await protectedCms((_, response) => {
    if (!hangs) response.end('back')
  })
  const ask = () => breaker.guard((signal) => fetch(url, { signal }), forEver)
  await expect(ask()).rejects.toThrow('not answer the probe')
  hangs = false
  let answer: Response | undefined
  while (!answer) answer = await ask().catch(() => undefined)
  expect(await answer.text()).toBe('back')
})

it('a CMS that hung and is slow still is waited for as soon as it answers a probe', async () => {
  let hangs = true
  let finish: () => void = () => undefined
  const { breaker, url, patience } = await protectedCms((request, response) => {
    if (hangs) return
    if (request.url !== '/api/health') return void (finish = () => response.end('late'))
    response.end()
    // Later than anybody waits for a CMS that is known to hang.
    setTimeout(() => finish(), 3 * whileOpen)
  })
  const ask = () => breaker.guard((signal) => fetch(url, { signal }), forEver)
  await expect(ask()).rejects.toThrow('not answer the probe')
  hangs = false
  patience.probe = forEver
  const answer = await ask()
  expect(await answer.text()).toBe('late')
})

it('what is at hand is given out although the CMS hangs', async () => {
  const { breaker, url } = await protectedCms(() => undefined)
  const ask = () => breaker.guard((signal) => fetch(url, { signal }), forEver)
  await expect(ask()).rejects.toThrow('not answer the probe')
  expect(await breaker.guard(() => Promise.resolve('cached'), forEver)).toBe('cached')
})

async function protectedCms(answer: RequestListener) {
  const server = createServer(answer).listen(0, '127.0.0.1')
  ends.push(() => {
    server.closeAllConnections()
    server.close()
  })
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const patience = { beforeProbe: 20, probe: 200, whileOpen }
  const breaker = new CircuitBreaker({
    patience,
    probe: async (signal) => (await fetch(`${url}/api/health`, { signal })).status > 0,
  })
  return { breaker, url, patience }
}
