import type { Page } from '@playwright/test'

import { paths } from '@lectern/shared/addresses/paths'

import { launchOptionsOfVisitors } from '../browser'
import { expect, test } from '../journey'
import { webOrigin } from '../running-system'

test.use({ launchOptions: launchOptionsOfVisitors })

const article = '/blog/the-difference-between-leadership-and-management'
const forEverybody = ['/', '/blog/planted', '/courses', '/authors/planted', '/a-page-of-staff']
const forOneVisitor = [
  ...[
    '/basket',
    '/basket/',
    '/basket?added=x',
    '/basket/lines/x',
    '/checkout',
    '/checkout/a.b/check',
  ],
  ...['/contact', '/contact?course=x', '/find-my-booking', '/orders/a.b', '/orders/a.b/delegates'],
  ...['/preview?token=x', '/search', '/search?q=x', '/courses?topic=leadership', '/error'],
]
const files = ['/feed.xml', '/blog/planted.md', '/media/a.webp?v=1', '/api/health', '/admin']

test('the browser is told which pages it may fetch ahead, under an address that is kept', async ({
  request,
}) => {
  const said = (await request.get(article)).headers()['speculation-rules'] ?? ''
  expect(said).toMatch(/^"\/speculation-rules\.json\?v=[\w-]+"$/)
  const rules = await request.get(said.slice(1, -1))
  expect(rules.headers()).toMatchObject({
    'content-type': 'application/speculationrules+json',
    'cache-control': expect.stringContaining('immutable'),
  })
  for (const path of [paths.basket, paths.checkout, paths.rss, paths.logo]) {
    expect((await request.get(path)).headers(), path).not.toHaveProperty('speculation-rules')
  }
})

test('the browser would fetch pages for everybody ahead, and none that is made for one visitor', async ({
  page,
}) => {
  const candidates = await fetchableAhead(page)
  await page.goto(article)
  // The last is among those that are admitted, so all have been judged when it is there.
  await plantLinks(page, [...forOneVisitor, ...files, ...forEverybody, '/planted-last'])
  await expect.poll(() => candidates()).toContain('/planted-last')
  expect(candidates()).toEqual(expect.arrayContaining(forEverybody))
  expect(candidates().filter((path) => [...forOneVisitor, ...files].includes(path))).toEqual([])
})

test('a page is fetched while the pointer rests on its link, and there at once when it is pressed', async ({
  page,
}) => {
  await page.goto(article)
  const link = page.getByRole('banner').getByRole('link', { name: 'Courses' })
  const fetched = await fetchesAhead(page)
  await link.hover()
  await expect.poll(() => fetched()).toContain('/courses')
  await link.click()
  await page.waitForURL('/courses')
  const wasAhead = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as (PerformanceNavigationTiming & {
      deliveryType: string
      activationStart: number
    })[]
    return entry!.deliveryType === 'navigational-prefetch' || entry!.activationStart > 0
  })
  expect(wasAhead).toBe(true)
})

test('a page for one visitor is not made before somebody goes there', async ({ request }) => {
  for (const path of ['/basket', '/contact', '/courses?topic=leadership', '/search?q=x']) {
    const headers = { 'Sec-Purpose': 'prefetch;prerender' }
    const ahead = await request.get(path, { headers })
    expect(ahead.status(), path).toBe(503)
    expect(ahead.headers()['cache-control'], path).toContain('no-store')
    expect(await ahead.body(), path).toHaveLength(0)
    expect((await request.get(path)).status(), path).toBe(200)
  }
})

for (const [reducedMotion, moves] of [
  ['no-preference', true],
  ['reduce', false],
] as const) {
  test(`from page to page ${moves ? 'one dissolves into the other' : 'nothing moves for whoever asks for that'}`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ baseURL: webOrigin, reducedMotion })
    const page = await context.newPage()
    await page.addInitScript(() => {
      addEventListener('pagereveal', (event) => {
        const { viewTransition } = event as Event & { viewTransition: unknown }
        document.documentElement.dataset.moved = String(viewTransition !== null)
      })
    })
    await page.goto('/blog')
    await page.getByRole('banner').getByRole('link', { name: 'Courses' }).click()
    await page.waitForURL('/courses')
    await expect(page.locator('html')).toHaveAttribute('data-moved', String(moves))
    await context.close()
  })
}

test('who goes back is where they were on the page', async ({ page }) => {
  await page.goto('/blog')
  const link = page.getByRole('main').getByRole('article').last().getByRole('link').first()
  await link.scrollIntoViewIfNeeded()
  const before = await page.evaluate(() => scrollY)
  expect(before).toBeGreaterThan(0)
  await link.press('Enter')
  await page.waitForURL('/blog/*')
  await page.goBack({ waitUntil: 'commit' })
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before)
})

/** The paths of what the rules of the page admit, in the browser's own judgement. */
async function fetchableAhead(page: Page): Promise<() => string[]> {
  const client = await page.context().newCDPSession(page)
  let paths: string[] = []
  client.on('Preload.preloadingAttemptSourcesUpdated', ({ preloadingAttemptSources }) => {
    paths = preloadingAttemptSources.map(({ key }) => pathOf(key.url))
  })
  await client.send('Preload.enable')
  return () => paths
}

async function fetchesAhead(page: Page): Promise<() => string[]> {
  const client = await page.context().newCDPSession(page)
  const paths: string[] = []
  client.on('Preload.prefetchStatusUpdated', ({ key, status }) => {
    if (status === 'Ready') paths.push(pathOf(key.url))
  })
  await client.send('Preload.enable')
  return () => paths
}

async function plantLinks(page: Page, addresses: readonly string[]) {
  await page.evaluate((all) => {
    for (const href of all) {
      document.body.append(Object.assign(document.createElement('a'), { href, text: href }))
    }
  }, addresses)
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address)
  return pathname + search
}
