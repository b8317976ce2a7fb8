import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createServer } from 'node:http'

import { linksIn, warmPages } from './warm-pages.mjs'

describe('the links of a page', () => {
  const origin = 'http://localhost:3000'

  it('are those to pages of this site, each once', () => {
    const html = `
      <a href="/blog">Blog</a> <a class="x" href="/blog">again</a>
      <a href="http://localhost:3000/courses/public-speaking#dates">Course</a>
      <a href="https://elsewhere.example/">elsewhere</a> <a href="mailto:a@b.example">mail</a>`
    expect(linksIn(html, origin)).toEqual(['/blog', '/courses/public-speaking'])
  })

  it('leave out what is made for each visitor', () => {
    const html = ['/basket', '/search?q=x', '/courses?topic=a', '/checkout/pay', '/media/1.png']
      .map((href) => `<a href="${href}">x</a>`)
      .join('')
    expect(linksIn(html, origin)).toEqual([])
  })
})

describe('warming a site', () => {
  /** @type {Record<string, string>} */
  const pages = {
    '/': '<a href="/blog">Blog</a>',
    '/blog': '<a href="/blog/one">One</a><a href="/gone">Gone</a>',
    '/blog/one': '<a href="/">Home</a>',
    '/courses': '',
    '/testimonials': '',
    '/contact': '',
  }
  /** @type {string[]} */
  const read = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    read.push(path)
    response.statusCode = path in pages ? 200 : 404
    response.end(pages[path])
  })
  let origin = ''

  beforeAll(async () => {
    await new Promise((/** @type {(value?: unknown) => void} */ resolve) => {
      server.listen(0, '127.0.0.1', resolve)
    })
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address())
    origin = `http://127.0.0.1:${port}`
  })
  afterAll(() => {
    server.close()
  })

  it('reads every page that links lead to, once, and names those that are missing', async () => {
    const { pages: count, failed } = await warmPages({ origin })
    expect([...read].sort()).toEqual([...Object.keys(pages), '/gone'].sort())
    expect({ count, failed }).toEqual({ count: 6, failed: ['/gone'] })
  })
})
