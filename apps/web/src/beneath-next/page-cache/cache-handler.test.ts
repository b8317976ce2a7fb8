import { mkdtempSync, writeFileSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import PageCache from './cache-handler.mjs'

const framework = '<script src="/_next/static/a.js" async=""></script>'
const failureWith = (status: number) =>
  `<meta name="page-status" content="${status}"/><p>Not just now</p>`
const failure = failureWith(503)
const readPage = { kind: 'APP_PAGE', isFallback: false }
const writePage = { cacheControl: { revalidate: false as const, expire: undefined } }

describe('the page cache', () => {
  it('stores a page without framework scripts, flight data and segments', async () => {
    const cache = openCache()
    await cache.set('key', page(`<p>Text</p>${framework}`), writePage)
    const entry = await cache.get('key', readPage)
    expect(entry?.value).toMatchObject({ html: '<p>Text</p>', rscData: Buffer.alloc(0) })
  })

  it('cleans the very page that Next is about to answer with', async () => {
    const answered = page(`<p>Text</p>${framework}`)
    await openCache().set('key', answered, writePage)
    expect(answered.html).toBe('<p>Text</p>')
  })

  it('leaves entries of an unknown kind alone', async () => {
    const cache = openCache()
    const unknown = { kind: 'NEW_KIND', html: framework } as never
    await cache.set('key', unknown, writePage)
    expect((await cache.get('key', readPage))?.value).toEqual({ kind: 'NEW_KIND', html: framework })
  })

  it('still has its pages after a restart', async () => {
    const distDir = newBuild()
    await openCache(distDir).set('key', page('<p>Text</p>'), writePage)
    const entry = await (await restarted(distDir)).get('key', readPage)
    expect(entry?.value).toMatchObject({ html: '<p>Text</p>', status: 200 })
    expect(entry?.cacheControl).toEqual({ revalidate: false })
  })

  it('does not keep on disk that an address does not exist', async () => {
    const distDir = newBuild()
    await openCache(distDir).set('key', { ...page('<p>Missing</p>'), status: 404 }, writePage)
    expect(await (await restarted(distDir)).get('key', readPage)).toBeNull()
  })

  it('remembers that an address does not exist, and forgets the page that was there', async () => {
    const distDir = newBuild()
    const cache = openCache(distDir)
    await cache.set('key', page('<p>Text</p>'), writePage)
    await cache.set('key', { ...page('<p>Missing</p>'), status: 404 }, writePage)
    expect(await cache.get('key', readPage)).toMatchObject({ value: { status: 404 } })
    expect(await (await restarted(distDir)).get('key', readPage)).toBeNull()
  })

  it('has no page whose tag expired, so that it is made again from what has not changed', async () => {
    const cache = openCache()
    await cache.set('key', page('<p>Old</p>', 'post:a,settings'), writePage)
    await cache.revalidateTag('settings')
    expect(await cache.get('key', readPage)).toBeNull()
  })

  it('hands over a page that could not be made again as too old to be served', async () => {
    const cache = openCache()
    await cache.set('key', page('<p>Old</p>', 'post:a'), writePage)
    await cache.revalidateTag('post:a')
    await cache.get('key', readPage)
    expect(await cache.get('key', readPage)).toMatchObject({
      value: { html: '<p>Old</p>' },
      lastModified: -1,
    })
  })

  it('takes up an answer of the CMS that has not changed when a page is made again', async () => {
    const cache = openCache()
    const readAnswer = { kind: 'FETCH', tags: ['settings'], softTags: [] }
    await cache.set('settings', answer('{}'), { tags: ['settings'] })
    await cache.revalidateTag('posts')
    expect(await cache.get('settings', readAnswer)).not.toBeNull()
  })

  it('keeps pages that carry other tags', async () => {
    const cache = openCache()
    await cache.set('key', page('<p>Text</p>', 'post:a'), writePage)
    await cache.revalidateTag(['post:b', 'settings'])
    expect((await cache.get('key', readPage))?.lastModified).toBeGreaterThan(0)
  })

  it('learns from the disk what another process expired', async () => {
    const distDir = newBuild()
    const cache = openCache(distDir)
    await cache.set('key', page('<p>Old</p>', 'post:a'), writePage)
    await (await restarted(distDir)).revalidateTag('post:a')
    expect(await cache.get('key', readPage)).toBeNull()
  })

  it('takes over the page that another process made anew', async () => {
    const distDir = newBuild()
    const cache = openCache(distDir)
    await cache.set('key', page('<p>Old</p>', 'post:a'), writePage)
    const other = await restarted(distDir)
    await other.revalidateTag('post:a')
    await nextMillisecond()
    await other.get('key', readPage)
    await other.set('key', page('<p>New</p>', 'post:a'), writePage)
    expect((await cache.get('key', readPage))?.value).toMatchObject({ html: '<p>New</p>' })
  })

  it('makes a page again when its content changed while it was being rendered', async () => {
    const cache = openCache()
    await cache.get('key', readPage)
    await cache.revalidateTag('post:a')
    await nextMillisecond()
    await cache.set('key', page('<p>Read before the change</p>', 'post:a'), writePage)
    expect(await cache.get('key', readPage)).toBeNull()
  })

  it('answers with the status that a page says', async () => {
    const missing = page('<meta name="page-status" content="404"/><p>Missing</p>')
    await openCache().set('key', missing, writePage)
    expect(missing.status).toBe(404)
  })

  it('serves a page as it last was while it cannot be made anew', async () => {
    const cache = openCache()
    await cache.set('key', page('<p>Good</p>', 'post:a'), writePage)
    await cache.revalidateTag('post:a')
    await nextMillisecond()
    await cache.get('key', readPage)
    const failed = page(failure)
    await cache.set('key', failed, writePage)
    expect(failed).toMatchObject({ html: '<p>Good</p>', status: 200 })
    expect(await cache.get('key', readPage)).toMatchObject({
      value: { html: '<p>Good</p>' },
      cacheControl: { revalidate: 10 },
    })
  })

  it.each([500, 503])('does not store that a page cannot be made: %i', async (status) => {
    const cache = openCache()
    const failed = page(failureWith(status))
    await cache.set('key', failed, writePage)
    expect(failed).toMatchObject({ status, headers: { 'cache-control': 'no-store' } })
    expect(await cache.get('key', readPage)).toBeNull()
  })

  it('does not take for the CMS what answers in its place', async () => {
    const cache = openCache()
    await cache.set('key', answer('<p>Bad gateway</p>', 'text/html'), { tags: ['posts'] })
    expect(await cache.get('key', { kind: 'FETCH', tags: ['posts'], softTags: [] })).toBeNull()
  })

  it('forgets answers of the CMS whose tag expired', async () => {
    const cache = openCache()
    const readAnswer = { kind: 'FETCH', tags: ['posts'], softTags: [] }
    await cache.set('key', answer('{}'), { tags: ['posts'] })
    expect(await cache.get('key', readAnswer)).not.toBeNull()
    await cache.revalidateTag('posts')
    expect(await cache.get('key', readAnswer)).toBeNull()
  })
})

let moduleCopies = 0

/** Another copy of the module, which remembers nothing: what another process would have. */
async function restarted(distDir: string): Promise<PageCache> {
  const copy = (await import(`./cache-handler.mjs?copy=${++moduleCopies}`)) as {
    default: typeof PageCache
  }
  return openWith(copy.default, distDir)
}

function openCache(distDir = newBuild()): PageCache {
  return openWith(PageCache, distDir)
}

function openWith(Cache: typeof PageCache, distDir: string) {
  return new Cache({
    serverDistDir: path.join(distDir, 'server'),
    revalidatedTags: [],
    _requestHeaders: {},
  })
}

function newBuild(): string {
  const distDir = mkdtempSync(path.join(tmpdir(), 'page-cache-'))
  mkdirSync(path.join(distDir, 'server'))
  writeFileSync(path.join(distDir, 'BUILD_ID'), 'a-build')
  return distDir
}

function page(html: string, tags = 'pages') {
  return {
    kind: 'APP_PAGE' as never,
    html,
    rscData: Buffer.from('flight'),
    status: 200,
    postponed: undefined,
    headers: { 'x-next-cache-tags': tags },
    segmentData: new Map([['/a', Buffer.from('segment')]]),
  }
}

function answer(body: string, type = 'application/json; charset=utf-8') {
  return {
    kind: 'FETCH' as never,
    data: { headers: { 'content-type': type }, body, url: '' },
    revalidate: 31_536_000,
  }
}

async function nextMillisecond() {
  const begunAt = Date.now()
  while (Date.now() === begunAt) await Promise.resolve()
}
