import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from '@jest/globals'
import { LifeOfCms } from './sign-of-life'

/** Far beyond what a test may take: who waits that long has not noticed. */
const forEver = 600_000
const patience = { beforeDoubt: 20, signOfLife: 200, whileItHangs: 20 }

const ends: (() => void)[] = []
afterEach(() => {
  for (const end of ends.splice(0)) end()
})

it('nobody goes on waiting for a CMS that hangs', async () => {
  const { life, url } = await watch(() => undefined)
  const asking = [1, 2, 3].map(() => life.whileItLives((signal) => fetch(url, { signal }), forEver))
  for (const asked of asking) await expect(asked).rejects.toThrow('no sign of life')
  // From here on it is known.
  const asked = life.whileItLives((signal) => fetch(url, { signal }), forEver)
  await expect(asked).rejects.toThrow('no sign of life')
})

it('one that takes its time, and lives, is waited for', async () => {
  let finish: () => void = () => undefined
  let signs = 0
  const { life, url } = await watch((request, response) => {
    if (request.url === '/api/health') {
      signs += 1
      response.end()
      finish()
    } else finish = () => response.end('at last')
  })
  const answer = await life.whileItLives((signal) => fetch(url, { signal }), forEver)
  expect(await answer.text()).toBe('at last')
  expect(signs).toBe(1)
})

it('it is asked again as soon as it gives a sign of life', async () => {
  let hangs = true
  const { life, url } = await watch((_, response) => {
    if (!hangs) response.end('back')
  })
  const ask = () => life.whileItLives((signal) => fetch(url, { signal }), forEver)
  await expect(ask()).rejects.toThrow('no sign of life')
  hangs = false
  let answer: Response | undefined
  while (!answer) answer = await ask().catch(() => undefined)
  expect(await answer.text()).toBe('back')
})

it('what is at hand is given out although the CMS hangs', async () => {
  const { life, url } = await watch(() => undefined)
  const ask = () => life.whileItLives((signal) => fetch(url, { signal }), forEver)
  await expect(ask()).rejects.toThrow('no sign of life')
  expect(await life.whileItLives(() => Promise.resolve('cached'), forEver)).toBe('cached')
})

async function watch(answer: RequestListener) {
  const server = createServer(answer).listen(0, '127.0.0.1')
  ends.push(() => {
    server.closeAllConnections()
    server.close()
  })
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const life = new LifeOfCms({
    patience,
    askForSignOfLife: async (signal) => (await fetch(`${url}/api/health`, { signal })).status > 0,
  })
  return { life, url }
}
