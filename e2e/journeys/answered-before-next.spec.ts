import type { IncomingHttpHeaders } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { ask } from '../ask'
import { eventually, expect, test } from '../journey'

/** One of each type. */
const published = {
  'the front page': '/',
  'the list of articles': '/blog',
  'its second page': '/blog/page/2',
  'an article': '/blog/the-difference-between-leadership-and-management',
  'a topic': '/blog/topics/leadership',
  'an author': '/authors/vince',
  'the list of courses': '/courses',
  'a course': '/courses/level-4-certificate-in-business-communication-skills',
  testimonials: '/testimonials',
  'a page of the staff’s own': '/about',
}

const unpack = {
  identity: (bytes: Buffer) => bytes,
  gzip: gunzipSync,
  br: brotliDecompressSync,
} satisfies Record<string, (bytes: Buffer) => Buffer>

for (const [type, path] of Object.entries(published)) {
  test(`${type} is answered before Next is entered, and as Next would`, async () => {
    await untilKept(path)
    const byNext = await askNext(path)
    for (const [coding, unpacked] of Object.entries(unpack)) {
      const headers = { 'Accept-Encoding': coding }
      const page = await ask(path, { headers })
      expect(page.status, coding).toBe(200)
      expect(isByNext(page), coding).toBe(false)
      expect(unpacked(page.bytes).equals(byNext.bytes), coding).toBe(true)
      expect(saidOfThePage(page.headers), coding).toEqual(saidOfThePage(byNext.headers))
      expect(page.headers, coding).toMatchObject({
        'content-length': String(page.bytes.length),
        etag: expect.stringMatching(/^"[^"]+"$/),
      })
      expect(page.headers['content-encoding'] ?? 'identity').toBe(coding)

      const head = await ask(path, { headers, method: 'HEAD' })
      expect(head.status, coding).toBe(200)
      expect(head.bytes, coding).toHaveLength(0)
      expect(withoutDate(head.headers), coding).toEqual(withoutDate(page.headers))

      const tag = page.headers.etag ?? ''
      for (const known of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
        const unchanged = await ask(path, { headers: { ...headers, 'If-None-Match': known } })
        expect(unchanged.status, known).toBe(304)
        expect(unchanged.bytes, known).toHaveLength(0)
        expect(unchanged.headers.etag, known).toBe(tag)
        expect(unchanged.headers['content-security-policy'], known).toBe(
          page.headers['content-security-policy'],
        )
      }
      const changed = await ask(path, { headers: { ...headers, 'If-None-Match': '"other"' } })
      expect(changed.status).toBe(200)
    }
    const tags = await Promise.all(
      Object.keys(unpack).map(
        async (coding) =>
          (await ask(path, { headers: { 'Accept-Encoding': coding } })).headers.etag,
      ),
    )
    expect(new Set(tags).size, 'strong tags stand for these very bytes').toBe(tags.length)
    expect(tags[0]).toBe(byNext.headers.etag)
  })
}

test('whatever is unusual about a request goes on to Next', async () => {
  await untilKept('/about')
  const unusual: Record<string, string>[] = [
    { Range: 'bytes=0-99' },
    { RSC: '1' },
    { 'Next-Router-Prefetch': '1' },
    { Cookie: 'basket=a; __prerender_bypass=b' },
    { Authorization: 'Basic YTpi' },
    { 'X-Odd': '1' },
  ]
  for (const headers of unusual) {
    const answer = await ask('/about', { headers })
    expect(isByNext(answer), JSON.stringify(headers)).toBe(true)
    expect(answer.body, JSON.stringify(headers)).toContain('<h1')
  }
  expect(isByNext(await ask('/about?page=2&utm_source=x'))).toBe(true)
  expect((await ask('/About')).status).toBe(308)
  expect((await ask('/about', { method: 'OPTIONS' })).status).not.toBe(200)
})

test('who comes from a campaign gets the page as everybody does', async () => {
  await untilKept('/about')
  expect(isByNext(await ask('/about?utm_source=news&gclid=x'))).toBe(false)
})

/** The first visitor gets the page from Next; packed it is a moment later. */
async function untilKept(path: string): Promise<void> {
  await eventually(async () => expect(isByNext(await ask(path))).toBe(false))
}

/** A query that means nothing: the same page, with all that Next says of it. */
function askNext(path: string) {
  return ask(`${path}?asked=next`)
}

/** Next says what its cache did; nobody else does. */
function isByNext({ headers }: { headers: IncomingHttpHeaders }): boolean {
  return 'x-nextjs-cache' in headers
}

/** Without what belongs to one form of it, or to one transfer. */
function saidOfThePage(headers: IncomingHttpHeaders) {
  const {
    etag: _etag,
    'content-encoding': _coding,
    'content-length': _length,
    'x-nextjs-cache': _cache,
    ...said
  } = withoutDate(headers)
  return said
}

function withoutDate({ date: _, ...headers }: IncomingHttpHeaders) {
  return headers
}
