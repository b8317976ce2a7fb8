import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it,
  jest,
} from '@jest/globals'
import { HeldPages } from './held-pages'
import { NginxEdge } from './nginx-edge'

const secret = 'the-secret-of-edge-and-website-0123456789'

/** What stands for nginx: it keeps what it was last given, in each form. */
let nginx: Server
let stored: Map<string, string>
/** What the website would answer now. */
let current: string
let status: number
/** So many refreshes are answered and not stored, as on a full disk. */
let forgetful: number
let asked: string[]
let made: string[]
let folder: string
let held: HeldPages

beforeAll(async () => {
  nginx = createServer((request, response) => {
    const form = `${request.url} ${formOf(request)}`
    const isRefresh = request.headers['x-lectern-refresh'] === secret
    asked.push(`${isRefresh ? 'refresh' : 'visit'} ${form}`)
    if (isRefresh && (forgetful -= 1) < 0) stored.set(form, current)
    const tag = isRefresh ? current : (stored.get(form) ?? current)
    response.writeHead(status, { etag: `"${tag}"` }).end(tag)
  }).listen(0, '127.0.0.1')
  await once(nginx, 'listening')
})
afterAll(() => {
  nginx.close()
})
beforeEach(() => {
  stored = new Map()
  current = 'after'
  status = 200
  forgetful = 0
  asked = []
  made = []
  folder = mkdtempSync(path.join(tmpdir(), 'lectern-edge-'))
  held = new HeldPages(folder)
  jest.spyOn(console, 'warn').mockImplementation(() => undefined)
})
afterEach(() => {
  rmSync(folder, { recursive: true })
  jest.restoreAllMocks()
})

describe('taking back what the edge has', () => {
  it('makes the page ready, gives nginx each form of it, and sees each answered', async () => {
    stored.set('/blog br, gzip', 'before')
    held.note('/blog', ['posts'])
    held.note('/about', ['pages'])
    await edge().takeBack({ tags: ['posts'], paths: [] })
    expect(made).toEqual(['/blog'])
    expect(asked).toEqual(
      ['br, gzip', 'gzip', 'identity'].flatMap((form) => [
        `refresh /blog ${form}`,
        `visit /blog ${form}`,
      ]),
    )
    expect([...stored.values()]).toEqual(['after', 'after', 'after'])
  })

  it('gives it pages that somebody waits to see, too, whether it has them or not', async () => {
    held.note('/blog', ['posts'])
    await edge().takeBack({ tags: ['posts'], paths: ['/blog/new'] })
    expect(made.toSorted()).toEqual(['/blog', '/blog/new'])
  })

  it('tries again until nginx answers what it was given', async () => {
    stored.set('/ gzip', 'before')
    held.note('/', ['posts'])
    forgetful = 2
    await edge().takeBack({ tags: ['posts'], paths: [] })
    expect(stored.get('/ gzip')).toBe('after')
    expect(console.warn).toHaveBeenCalledTimes(1)
  })

  it('says what is still to come, and of what it failed', async () => {
    status = 503
    held.note('/', ['posts'])
    const behind = edge()
    const done = behind.takeBack({ tags: ['posts'], paths: [] })
    while (!behind.inWords().includes('503')) await new Promise(setImmediate)
    expect(behind.inWords()).toBe(
      'The website has it, and its edge is given one page anew (The edge answered 503)',
    )
    status = 200
    await done
    expect(behind.inWords()).toBe('')
  })

  it('forgets a page that has gone, but looks after it for a moment: something may take its place', async () => {
    status = 404
    held.note('/gone', ['posts'])
    const here = edge()
    await here.takeBack({ tags: ['posts'], paths: [] })
    expect(held.all()).toEqual([])
    status = 308
    await here.takeBack({ tags: ['redirects'], paths: [] })
    expect(made).toEqual(['/gone', '/gone'])
  })

  it('asks for pictures in the forms that they have', async () => {
    held.note('/media/team.webp?v=1', ['file:team.webp'])
    await edge().takeBack({ tags: ['file:team.webp'], paths: [] })
    expect(asked.filter((call) => call.startsWith('refresh'))).toEqual([
      'refresh /media/team.webp?v=1 image/avif,*/*',
      'refresh /media/team.webp?v=1 */*',
    ])
  })
})

function edge(): NginxEdge {
  const { port } = nginx.address() as AddressInfo
  return new NginxEdge({
    url: `http://127.0.0.1:${port}`,
    secret,
    held,
    makeReady: (address) => Promise.resolve(void made.push(address)),
  })
}

function formOf({ headers }: IncomingMessage): string {
  return String(headers['accept-encoding'] ?? headers.accept)
}
