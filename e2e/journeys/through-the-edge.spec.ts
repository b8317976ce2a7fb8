import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { partsThatAre } from '@lectern/shared/addresses/website-parts'

import { askThrough, codings, startSystemBehindEdge, untilLive } from '../behind-the-edge'
import type { SystemBehindEdge } from '../behind-the-edge'
import { createPost, unused } from '../catalogue'
import { eventually, expect, test } from '../journey'
import { hasNginx } from '../nginx'
import { paragraph, richText } from '../rich-text'
import { restOf, type Rest } from '../staff'

// One small system behind the edge, which is cut off from it at the end.
test.describe.configure({ mode: 'serial' })
test.skip(!hasNginx(), 'needs nginx')

const course = '/courses/level-4-certificate-in-business-communication-skills'
const article = '/blog/what-an-article-is'
const askEachTime = 'public, max-age=0, must-revalidate'

let behind: SystemBehindEdge
let rest: Rest
let through: ReturnType<typeof askThrough>
let author: string

test.beforeAll(async () => {
  behind = await startSystemBehindEdge()
  rest = await restOf(behind.system)
  through = askThrough(behind)
  author = (await rest.create('authors', { name: 'Rosalind Peake' })).id
  await createPost(rest, {
    author,
    title: 'What an Article Is',
    slug: article.slice('/blog/'.length),
    content: richText(paragraph('So that there is one.')),
  })
  await untilLive(rest)
})
test.afterAll(() => behind?.end())

const unpack = { br: brotliDecompressSync, gzip: gunzipSync, identity: (bytes: Buffer) => bytes }

test('a published page comes from the edge in each of its forms, as the website would give it', async () => {
  for (const page of ['/', '/blog', article, course]) {
    await untilHit(page)
    for (const accepted of codings) {
      const headers = { 'Accept-Encoding': accepted }
      const kept = await through(page, { headers })
      const own = await askWebsite(page, { headers })
      expect(kept.headers['x-cache'], `${page} ${accepted}`).toBe('HIT')
      expect(kept.bytes.equals(own.bytes), `${page} ${accepted}`).toBe(true)
      expect(saidOfThePage(kept.headers)).toEqual(saidOfThePage(own.headers))
      expect(kept.said('cache-control')).toEqual([askEachTime])
      const coding = (kept.headers['content-encoding'] ?? 'identity') as keyof typeof unpack
      expect(accepted).toContain(coding)
      expect(unpack[coding](kept.bytes).toString()).toContain('<h1')

      const tag = kept.headers.etag ?? ''
      expect(tag).toMatch(/^"[^"]+"$/)
      const unchanged = await through(page, { headers: { ...headers, 'If-None-Match': tag } })
      expect([unchanged.status, unchanged.bytes.length]).toEqual([304, 0])
      expect(unchanged.said('cache-control')).toEqual([askEachTime])
      const head = await through(page, { headers, method: 'HEAD' })
      expect([head.status, head.headers.etag, head.bytes.length]).toEqual([200, tag, 0])
      const part = await through(page, { headers: { ...headers, Range: 'bytes=0-9' } })
      expect(part.status === 200 ? part.bytes.equals(kept.bytes) : part.status).not.toBe(false)
    }
  }
})

test('so do feeds, the sitemap, pictures and style sheets', async () => {
  const html = (await through(course)).body
  const sheets = [...html.matchAll(/href="((?:\/look\/|\/_next\/static\/)[^"]+\.css)/g)]
  const picture = /(\/media\/[^"\s?]+\?v=\w+)/.exec((await through('/')).body + html)?.[1] ?? ''
  const files = ['/feed.xml', '/feed.json', '/sitemap.xml', '/robots.txt', picture]
  for (const file of [...files, ...sheets.map(([, sheet = '']) => sheet)]) {
    await untilHit(file)
    const [kept, own] = [await through(file), await askWebsite(file)]
    expect(kept.bytes.equals(own.bytes), file).toBe(true)
    expect(kept.said('cache-control'), file).toEqual(own.said('cache-control'))
  }
})

test('once the admin says “Live”, the edge answers nothing older, in any form', async () => {
  const title = unused('On the Edge')
  const slug = title.toLowerCase().replaceAll(' ', '-')
  const page = `/blog/${slug}`
  const post = await createPost(rest, {
    author,
    title,
    slug,
    content: richText(paragraph('Before.')),
  })
  await untilLive(rest)
  for (const listing of [page, '/blog', '/feed.xml', '/sitemap.xml']) await untilHit(listing)

  for (const words of ['Once.', 'Twice.', 'Three times.']) {
    await rest.update('posts', post.id, {
      summary: words,
      content: richText(paragraph(words)),
      _status: 'published',
    })
    await untilLive(rest)
    for (const address of [page, '/blog', '/feed.xml']) {
      expect(await formsOf(address), address).toEqual([words, words, words])
    }
  }

  await rest.update('posts', post.id, { slug: `${slug}-moved`, _status: 'published' })
  await untilLive(rest)
  for (const _ of codings) {
    const led = await through(page)
    expect([led.status, led.headers.location]).toEqual([308, `${page}-moved`])
    expect(led.said('cache-control')).toEqual([askEachTime])
  }
  await rest.remove('posts', post.id)
  await untilLive(rest)
  expect((await through(`${page}-moved`)).status).toBe(404)
  expect((await through('/blog')).body).not.toContain(slug)
  expect((await through('/sitemap.xml')).body).not.toContain(slug)

  /** What each form of it says, in short. */
  async function formsOf(address: string): Promise<string[]> {
    const forms: string[] = []
    for (const accepted of codings) {
      const { bytes, headers } = await through(address, {
        headers: { 'Accept-Encoding': accepted },
      })
      const coding = (headers['content-encoding'] ?? 'identity') as keyof typeof unpack
      const said = unpack[coding](bytes).toString()
      forms.push(/(?:Before|Once|Twice|Three times)\./.exec(said)?.[0] ?? '')
    }
    return forms
  }
})

test('what is every visitor’s, such as the announcement line, is taken back everywhere', async () => {
  const addresses = ['/', '/blog', article, '/courses', course]
  for (const address of addresses) await untilHit(address)
  const before = await rest.readGlobal('settings')
  const company = before.company as Record<string, unknown>
  const tradingName = unused('Edgeware Training')
  await rest.updateGlobal('settings', { company: { ...company, tradingName } })
  await untilLive(rest)
  for (const address of addresses) expect((await through(address)).body).toContain(tradingName)
  await rest.updateGlobal('settings', { company })
  await untilLive(rest)
})

test('nothing that is made for one visitor is stored, whatever was planted', async () => {
  const planted = 'PlantedByOneVisitor'
  const courseHtml = (await through(course)).body
  const runId = /name="runId" value="([^"]+)"/.exec(courseHtml)?.[1] ?? ''
  const added = await through('/basket/lines', {
    method: 'POST',
    form: { runId, count: '1' },
    headers: { Origin: behind.origin },
  })
  const cookie = added
    .said('set-cookie')
    .map((said) => said.split(';')[0])
    .join('; ')
  expect(cookie).not.toBe('')
  const mine = await through('/basket', { headers: { Cookie: cookie } })
  expect(mine.body).toContain('Level 4 Certificate')

  const personal = [
    ...partsThatAre('personal').map((part) => `/${part}`),
    ...partsThatAre('personal').map((part) => `/${part}/${planted}`),
    ...[`/contact?wish=${planted}`, `/search?q=${planted}`, '/courses?topic=leadership'],
    ...[`/orders/${planted}/documents/1.pdf`, `/preview?token=${planted}`, `/api/${planted}`],
  ]
  const marked = { Cookie: `${cookie}; mark=${planted}`, Authorization: `Bearer ${planted}` }
  for (const address of [...personal, '/', '/blog', '/feed.xml', '/nothing/here']) {
    for (const headers of [marked, marked, { Cookie: marked.Cookie }]) {
      await through(address, { headers })
    }
  }
  for (const address of personal) {
    const { headers, body } = await through(address)
    expect(headers['x-cache'] ?? 'not asked', address).not.toBe('HIT')
    expect(headers, address).not.toHaveProperty('set-cookie')
    if (!address.includes(planted)) expect(body, address).not.toContain(planted)
  }
  expect((await through('/basket')).body).not.toContain('Level 4 Certificate')
  for (const stored of storedFiles()) {
    expect(stored).not.toContain(planted)
    expect(stored).not.toMatch(/^(?:set-cookie:|cache-control: private|KEY: \/(?:basket|orders))/im)
  }
})

test('what visitors make up fills no store, and finds its way into none', async () => {
  await untilHit(article)
  const before = storedFiles().length
  for (let made = 0; made < 40; made += 1) {
    await through(`${article}?utm_source=${made}`)
    await through(`/blog/nothing-${made}`)
    await through(`/Blog/${made}`)
    await through(article, {
      headers: { 'Accept-Encoding': `x-${made}, gzip`, Accept: `${made}` },
    })
    await through(article, {
      headers: { Host: `evil-${made}.example`, 'X-Forwarded-Host': 'evil.example' },
    })
  }
  expect(storedFiles().length).toBeLessThanOrEqual(before + 1)
  for (const stored of storedFiles()) expect(stored).not.toMatch(/evil(?:-\d+)?\.example/)
  const refused = await through(article, { headers: { 'X-Lectern-Refresh': 'a guess' } })
  expect(refused.headers['x-cache']).toBe('HIT')
})

test('two visitors have limits of their own, and nobody gets another one by saying so', async () => {
  const send = async (from: string, claimed: string) => {
    const { status } = await through('/find-my-booking/sent', {
      method: 'POST',
      form: { email: 'nobody@peake.example' },
      headers: { Origin: behind.origin, 'X-Forwarded-For': claimed },
      from,
    })
    return status
  }
  const first: (number | undefined)[] = []
  for (let attempt = 0; attempt < 8; attempt += 1) {
    first.push(await send('127.0.0.2', `10.0.0.${attempt}`))
  }
  expect(first.slice(0, 5)).toEqual([303, 303, 303, 303, 303])
  expect(first.slice(5)).toEqual([429, 429, 429])
  expect(await send('127.0.0.3', '127.0.0.2')).toBe(303)
})

test('while the edge cannot be reached, what was saved is not called live, and why is said', async () => {
  await untilHit('/blog')
  const title = unused('While It Was Away')
  await behind.edge().stop()
  const post = await createPost(rest, {
    author,
    title,
    content: richText(paragraph('x')),
  })
  await eventually(async () => {
    const row = await rest.find('announcements', { state: 'waiting' })
    expect(String(row.lastError)).toContain('its edge is given')
    expect(String(row.lastError)).toContain('ECONNREFUSED')
  })
  await behind.startEdge()
  await untilLive(rest)
  expect((await through('/blog')).body).toContain(title)
  await rest.remove('posts', post.id)
  await untilLive(rest)
})

test('when the website is slow or gone, what the edge has is served at once', async () => {
  for (const address of ['/', '/blog', course, '/feed.xml']) await untilHit(address)
  behind.between.fallSilent()
  for (const address of ['/', '/blog', course, '/feed.xml']) {
    expect((await through(address)).status, address).toBe(200)
  }
  behind.between.speakClearly()
  behind.between.stop()
  for (const address of ['/', '/blog', course, '/feed.xml']) {
    expect((await through(address)).status, address).toBe(200)
  }
  const unknown = await through('/authors/nobody')
  expect(unknown.status).toBe(503)
  expect(unknown.body).toContain('This page cannot be shown just now')
  expect(unknown.said('cache-control')).toEqual(['no-store'])
})

/** Each form: the first visitor gets the page from Next, and packed it is a moment later. */
async function untilHit(address: string): Promise<void> {
  for (const accepted of codings) {
    await eventually(async () => {
      const { headers } = await through(address, { headers: { 'Accept-Encoding': accepted } })
      expect(headers['x-cache'], address).toBe('HIT')
    })
  }
}

function askWebsite(address: string, how: object = {}) {
  return through(address, { ...how, origin: behind.system.ownWebOrigin })
}

/** Without what belongs to one transfer. */
function saidOfThePage(headers: object) {
  const ofOneTransfer = ['date', 'connection', 'keep-alive', 'x-cache', 'server', 'x-nextjs-cache']
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !ofOneTransfer.includes(name)),
  )
}

/** All that nginx has written down of answers. */
function storedFiles(): string[] {
  const folder = path.join(behind.edge().folder, 'cache')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile())
    .map((file) => readFileSync(file, 'latin1'))
}
