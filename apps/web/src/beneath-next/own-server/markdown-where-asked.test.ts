import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { giveMarkdownWhereAsked } from './markdown-where-asked'
import { keepOneAddress } from './one-address'
import { tellCaches } from './tell-caches'

/** What stands for Next says which address it was asked for. */
let server: Server
const ends: (() => void)[] = []

beforeAll(async () => {
  ends.push(giveMarkdownWhereAsked(), tellCaches(), keepOneAddress())
  server = createServer(({ url }, response) => {
    response.setHeader('Cache-Control', 's-maxage=31536000').end(url)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => {
  for (const end of ends) end()
  server.close()
})

const browsers = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8'

describe('whoever asks for the address of an article or a course', () => {
  it.each(['text/markdown', 'text/markdown, text/html;q=0.9, */*;q=0.1', 'TEXT/Markdown;q=0.3'])(
    'and would rather have Markdown (%s) gets it, kept by no cache',
    async (accept) => {
      for (const path of ['/blog/plainly', '/Courses//Speaking/', '/courses/speaking?utm=x']) {
        const own = `${path
          .toLowerCase()
          .replace('//', '/')
          .replace(/\/$|\?.*/, '')}.md`
        const answer = await ask(path, accept)
        expect(answer.body).toBe(own)
        expect(answer.headers).toMatchObject({
          'cache-control': 'private, no-store',
          vary: 'Accept',
          'content-location': own,
        })
      }
    },
  )

  it.each([browsers, '*/*', '', 'text/html, text/markdown;q=0.5', 'text/plain'])(
    'and would not (%s) gets the page as before',
    async (accept) => {
      const { body, headers } = await ask('/blog/plainly', accept)
      expect(body).toBe('/blog/plainly')
      expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate')
      expect(headers).not.toHaveProperty('vary')
    },
  )
})

it.each(['/', '/blog', '/basket', '/blog/topics/leadership', '/blog/plainly.md', '/about'])(
  'Markdown is asked for in vain at %s',
  async (path) => {
    expect((await ask(path, 'text/markdown')).body).toBe(path)
  },
)

it('what is sent to an address is not turned away from it', async () => {
  expect((await ask('/courses/speaking', 'text/markdown', 'POST')).body).toBe('/courses/speaking')
})

async function ask(path: string, accept: string, method = 'GET') {
  const { port } = server.address() as AddressInfo
  const response = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers: { Accept: accept },
  })
  return { body: await response.text(), headers: Object.fromEntries(response.headers) }
}
