import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { answerFaults } from './answer-faults'

const browser = { headers: { accept: 'text/html,*/*' } }
let drawErrorPage = () => Promise.resolve('<h1>Ours</h1>')
const ends: (() => void)[] = []

let end: () => void
beforeAll(() => {
  end = answerFaults(() => drawErrorPage())
})
afterAll(() => end())
afterEach(() => {
  drawErrorPage = () => Promise.resolve('<h1>Ours</h1>')
  for (const end of ends.splice(0)) end()
})

describe('an answer with a fault', () => {
  it('is replaced for whoever waits for a page, even when it is sent bit by bit and compressed', async () => {
    const url = await serve((_, response) => {
      response.statusCode = 500
      response.setHeader('Content-Encoding', 'gzip')
      response.flushHeaders()
      response.write(gzipSync('<html id="__next_error__">'))
      response.end()
    })
    const page = await fetch(url, browser)
    expect(page.status).toBe(500)
    expect(page.headers.get('cache-control')).toBe('private, no-store')
    expect(await page.text()).toBe('<h1>Ours</h1>')
  })

  it('is replaced for whoever sent a form that ended in nothing', async () => {
    const url = await serve((_, response) => {
      response.writeHead(500).end()
    })
    const page = await fetch(url, { ...browser, method: 'POST' })
    expect(await page.text()).toBe('<h1>Ours</h1>')
  })

  it('is put in plain words when not even the error page can be drawn', async () => {
    drawErrorPage = () => Promise.reject(new Error('it has a fault, too'))
    const url = await serve((_, response) => {
      response.statusCode = 500
      response.end('Internal Server Error')
    })
    expect(await (await fetch(url, browser)).text()).toContain('cannot be shown just now')
  })

  it('stays as it is for programs', async () => {
    const url = await serve((_, response) => {
      response.statusCode = 500
      response.end('{}')
    })
    expect(await (await fetch(url)).text()).toBe('{}')
    expect(await (await fetch(`${url}/api/health`, browser)).text()).toBe('{}')
  })
})

it('a page that says in its own words when to try again stays as it is', async () => {
  const url = await serve((_, response) => {
    response.statusCode = 503
    response.setHeader('Retry-After', '30')
    response.end('<h1>Not just now</h1>')
  })
  expect(await (await fetch(url, browser)).text()).toBe('<h1>Not just now</h1>')
})

it('a page without a fault stays as it is', async () => {
  const url = await serve((_, response) => {
    response.end('<h1>Text</h1>')
  })
  expect(await (await fetch(url, browser)).text()).toBe('<h1>Text</h1>')
})

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  ends.push(() => server.close())
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
