import { brotliCompressSync } from 'node:zlib'

import type { APIRequestContext, Page } from '@playwright/test'

import { bookByCard, offerCourse } from '../booking'
import { expect, test } from '../journey'
import { startProxyServer } from '../proxy-server'
import { cmsOrigin, webOrigin } from '../running-system'

const published = [
  '/',
  '/blog',
  '/blog/the-difference-between-leadership-and-management',
  '/blog/topics/leadership',
  '/authors/vince',
  '/courses',
  '/courses/level-4-certificate-in-business-communication-skills',
  '/testimonials',
  '/about',
]
const personal = [
  ...['/basket', '/search', '/contact', '/find-my-booking', '/courses?topic=leadership'],
  ...['/organisation/new-link', '/certificate'],
  '/waiting-list/look-in-your-mail',
  ...['/date-news', '/date-news/sent/look-in-your-mail'],
]
const others = [
  '/no-such-page',
  '/courses/no-such-course',
  '/orders/no-such-order',
  '/organisation/no-such-link',
  ...['/certificate/no-such-code', '/certificate/yours/no-such-link'],
  '/checkout/no-such-checkout',
  '/waiting-list/places/no-such-place',
  '/date-news/requests/no-such-request',
  '/feedback/no-such-link',
  '/certificate/reminders/no-such-link',
  '/orders/questions/no-such-link',
  '/offers/no-such-offer',
  '/preview?token=none',
  '/robots.txt',
  '/sitemap.xml',
  '/sitemaps/articles.xml',
  '/llms.txt',
  '/speculation-rules.json',
  '/feed.xml',
  '/atom.xml',
  '/feed.json',
  '/api/health',
]
const article = '/blog/the-difference-between-leadership-and-management'

test('no page holds a script but our own few lines', async ({ request }) => {
  for (const path of [...published, ...personal]) {
    const html = await warmed(request, path)
    expectOwnScriptsAlone(html, path)
    expect(ownScripts(html).length, `${path} says what is in the basket, at least`).toBeGreaterThan(
      0,
    )
  }
})

test('from the basket to the confirmation no page runs a script but our own few lines', async ({
  page,
}) => {
  const pages: { url: string; html: Promise<string> }[] = []
  page.on('response', (response) => {
    const isRedirect = response.status() >= 300 && response.status() < 400
    const isPage = !isRedirect && response.headers()['content-type']?.startsWith('text/html')
    // At once: the browser forgets a page's text when it goes to the next.
    if (isPage && response.url().startsWith(webOrigin)) {
      pages.push({ url: response.url(), html: response.text() })
    }
  })
  await bookByCard(page, { course: await offerCourse(), names: ['Sam Okafor'] })
  await page.getByRole('link', { name: 'Add or change names and needs' }).click()
  await page.waitForURL(/\/delegates$/)
  const seen = pages.map((each) => new URL(each.url).pathname.replace(/[\w-]+\.[\w-]+/, '…'))
  for (const step of ['who-books', 'who-attends', 'needs', 'check']) {
    expect(seen).toContain(`/checkout/…/${step}`)
  }
  expect(seen).toEqual(expect.arrayContaining(['/basket', '/orders/…', '/orders/…/delegates']))
  for (const each of pages) expectOwnScriptsAlone(await each.html, each.url)
})

/** Bytes as brotli packs them, of all scripts of one page. */
const mostScript = 6_000

function expectOwnScriptsAlone(html: string, path: string) {
  expect(html, path).not.toMatch(/__next_f|\/_next\/static\/[^"]*\.js|<script[^>]* src=/)
  expect(brotliBytes(ownScripts(html).join('\n')), path).toBeLessThanOrEqual(mostScript)
}

const course = '/courses/level-4-certificate-in-business-communication-skills'

for (const path of ['/', '/courses', course, article, '/basket']) {
  test(`${path} travels light: HTML and styles in 20 kB, an article’s HTML in 6 kB`, async ({
    request,
  }) => {
    const html = await warmed(request, path)
    const styles = await stylesOf(request, html)
    expect(styles.length).toBeGreaterThan(0)
    const htmlBytes = brotliBytes(html)
    const styleBytes = styles.reduce((total, style) => total + brotliBytes(style), 0)
    test
      .info()
      .annotations.push({ type: 'brotli', description: `HTML ${htmlBytes} B, CSS ${styleBytes} B` })
    expect(htmlBytes + styleBytes).toBeLessThanOrEqual(20_480)
    if (path === article) expect(htmlBytes).toBeLessThanOrEqual(6_000)
  })
}

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
]) {
  test.describe(`at a width of ${viewport.width} pixels`, () => {
    test.use({ viewport })

    test('nothing on a page moves while it arrives in pieces, and no script is fetched', async ({
      page,
    }) => {
      const scripts: string[] = []
      page.on('request', (request) => {
        if (request.resourceType() === 'script') scripts.push(request.url())
      })
      const line = await startProxyServer(webOrigin)
      line.dribble()
      const origin = line.origin.replace('127.0.0.1', 'localhost')
      for (const path of [...published, ...personal]) {
        await page.goto(origin + path)
        expect.soft(await layoutShift(page), `layout shift of ${path}`).toBe(0)
        const unsized = await picturesWithoutSize(page)
        expect.soft(unsized, `pictures without a size on ${path}`).toEqual([])
      }
      line.stop()
      expect(scripts, 'scripts fetched').toEqual([])
    })
  })
}

test('published pages are kept by nobody without asking, and personal ones not at all', async ({
  request,
}) => {
  for (const path of published) {
    const headers = (await request.get(path)).headers()
    expect(headers['cache-control'], path).toBe('public, max-age=0, must-revalidate')
    expect(headers['etag'], path).toBeDefined()
    expect(headers['set-cookie'], path).toBeUndefined()
  }
  for (const path of personal) {
    const headers = (await request.get(path)).headers()
    expect(headers['cache-control'], path).toMatch(/no-store/)
  }
})

test('every answer of the site carries the headers that keep it to itself', async ({ request }) => {
  for (const path of [...published, ...personal, ...others]) {
    const headers = (await request.get(path)).headers()
    expect(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy':
        /^\/(offers|orders|organisation|checkout|waiting-list|date-news|feedback|certificate)(\/|$)/.test(
          path,
        )
          ? 'no-referrer'
          : 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
    })
    expect(headers['strict-transport-security'], path).toBeTruthy()
    expect(headers['permissions-policy'], path).toContain('camera=()')
    expect(headers['x-powered-by'], path).toBeUndefined()
    expectStrict(headers['content-security-policy'], path)
  }
})

test('every answer of the admin carries them, too', async ({ request }) => {
  for (const path of ['/admin/login', '/api/posts?limit=1', '/api/health']) {
    const headers = (await request.get(cmsOrigin + path)).headers()
    expect(headers['x-content-type-options'], path).toBe('nosniff')
    expect(headers['x-frame-options'], path).toBe('DENY')
    expect(headers['x-robots-tag'], path).toBe('noindex')
    expect(headers['x-powered-by'], path).toBeUndefined()
    const policy = headers['content-security-policy'] ?? ''
    expect(policy, path).toContain("frame-ancestors 'none'")
    expect(policy, path).not.toMatch(/script-src[^;]*'unsafe/)
  }
})

test('a visitor who only reads gets no cookie', async ({ page, context }) => {
  for (const path of ['/', article, '/courses']) await page.goto(path)
  expect(await context.cookies()).toEqual([])
})

test('the basket’s cookies hold no prices that anybody believes, and scripts read the summary alone', async ({
  page,
  context,
}) => {
  await page.goto('/courses/level-4-certificate-in-business-communication-skills')
  await page.getByRole('button', { name: /^Book/ }).first().click()
  await expect(page.getByRole('link', { name: 'Basket: £764.40 (1 item)' })).toBeVisible()
  const cookies = await context.cookies()
  const readable = cookies.filter(({ httpOnly }) => !httpOnly).map(({ name }) => name)
  expect(readable).toEqual(['basket_summary'])
  expect(cookies.every(({ sameSite }) => sameSite === 'Lax')).toBe(true)

  await context.addCookies([
    { ...cookies.find(({ name }) => name === 'basket_summary')!, value: '1.1' },
  ])
  await page.reload()
  await expect(page.getByRole('complementary', { name: 'What it comes to' })).toContainText(
    '£764.40',
  )
  await expect(page.getByRole('link', { name: 'Basket: £764.40 (1 item)' })).toBeVisible()
})

/** The second answer: the first may have been made for whoever asked. */
async function warmed(request: APIRequestContext, path: string): Promise<string> {
  await request.get(path)
  return (await request.get(path)).text()
}

async function stylesOf(request: APIRequestContext, html: string): Promise<string[]> {
  const links = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)]
  return Promise.all(links.map(async ([, href]) => (await request.get(href!)).text()))
}

function ownScripts(html: string): string[] {
  return [...html.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)]
    .filter(([, attributes]) => !/application\/ld\+json|speculationrules/.test(attributes!))
    .map(([, , code]) => code!)
}

function brotliBytes(text: string): number {
  return brotliCompressSync(text).byteLength
}

function expectStrict(policy: string | undefined, path: string) {
  expect(policy, path).toContain("default-src 'none'")
  expect(policy, path).toContain("base-uri 'none'")
  expect(policy, path).not.toContain("'unsafe-")
  expect(policy, path).not.toMatch(/https?:\/\/(?!localhost)/)
}

/** The sum of all shifts from the first byte on, as browsers report it. */
function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let shift = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shift += (entry as unknown as { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        // Two frames later the observer has been told of what came before it.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(shift)))
      }),
  )
}

function picturesWithoutSize(page: Page): Promise<string[]> {
  return page
    .locator('img:not([width][height])')
    .evaluateAll((pictures) => pictures.map((picture) => picture.outerHTML))
}
