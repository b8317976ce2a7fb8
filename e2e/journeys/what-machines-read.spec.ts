import type { APIRequestContext, Page } from '@playwright/test'

import { expect, test } from '../journey'
import { webOrigin } from '../running-system'

const article = '/blog/the-difference-between-leadership-and-management'
const course = '/courses/level-4-certificate-in-business-communication-skills'
const listed = ['/', '/blog', '/blog/topics/leadership', '/authors/vince', '/courses', article]
const published = [...listed, course, '/testimonials', '/about', '/contact']

for (const path of published) {
  test(`${path} says what it is, and which address is its own`, async ({ page }) => {
    await page.goto(path)
    expect((await page.title()).length, 'length of the title').toBeGreaterThan(10)
    const canonical = page.locator('link[rel=canonical]')
    await expect(canonical).toHaveAttribute('href', path === '/' ? webOrigin : webOrigin + path)
    for (const name of ['og:title', 'og:url', 'og:site_name', 'og:type']) {
      await expect(page.locator(`meta[property="${name}"]`)).toHaveAttribute('content', /./)
    }
    await expect(page.locator('meta[name=description]')).toHaveAttribute('content', /.{20,}/)
    await expect(page.locator('meta[name=robots]')).toHaveCount(0)
    expect((await page.title()).split('Hollin Bank'), 'the company once').toHaveLength(2)
    await expect(page.locator('link[rel=alternate][title^="Articles"]')).toHaveCount(3)
  })
}

test('pages for one visitor ask search engines to stay away', async ({ page }) => {
  for (const path of ['/basket', '/search?q=leadership', '/courses?topic=leadership']) {
    await page.goto(path)
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
    await expect(page).toHaveTitle(/ \| Hollin Bank$/)
    await expect(page.locator('link[rel=alternate][title^="Articles"]')).toHaveCount(3)
  }
})

test('no two pages have one title', async ({ page }) => {
  const titles: string[] = []
  for (const path of [...published, '/blog/page/2']) {
    await page.goto(path)
    titles.push(await page.title())
  }
  expect(new Set(titles).size, titles.join('\n')).toBe(titles.length)
})

test('an article names its author, days and place on the site', async ({ page }) => {
  await page.goto(article)
  const [post, trail] = await factsOf(page)
  expect(post).toMatchObject({
    '@type': 'BlogPosting',
    headline: 'The Difference Between Leadership & Management',
    datePublished: '2019-04-12T08:00:00.000Z',
    author: { '@type': 'Person', name: 'Vince Hollis' },
  })
  expect(trail).toMatchObject({ '@type': 'BreadcrumbList' })
})

test('a course names between which prices its dates lie, with VAT, and each of them', async ({
  page,
}) => {
  await page.goto(course)
  const [facts, trail] = await factsOf(page)
  expect(facts).toMatchObject({
    '@type': 'Course',
    provider: { '@type': 'Organization', name: 'Hollin Bank' },
    offers: {
      '@type': 'AggregateOffer',
      lowPrice: '764.40',
      highPrice: '836.40',
      priceCurrency: 'GBP',
      category: 'Paid',
    },
  })
  const dates = facts!.hasCourseInstance as { startDate: string }[]
  expect(dates).toHaveLength(await page.locator('#dates').getByRole('listitem').count())
  for (const { startDate } of dates) expect(Date.parse(startDate)).toBeGreaterThan(Date.now())
  expect(trail).toMatchObject({ '@type': 'BreadcrumbList' })
})

test('the front page says who the company is', async ({ page }) => {
  await page.goto('/')
  expect((await factsOf(page))[0]).toMatchObject({
    '@type': 'Organization',
    legalName: 'Hollin Bank Training Limited',
    address: { '@type': 'PostalAddress', addressCountry: 'GB' },
    logo: `${webOrigin}/icon.svg`,
    vatID: '245719348',
  })
})

test('the sitemap lists what is published, and every address in it answers', async ({
  request,
}) => {
  const sitemap = await (await request.get('/sitemap.xml')).text()
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!)
  expect(new Set(addresses).size).toBe(addresses.length)
  for (const path of published) {
    expect(addresses.map(pathOf), path).toContain(path)
  }
  for (const address of addresses) {
    expect((await request.get(pathOf(address))).status(), address).toBe(200)
  }
})

test('the facts of every page can be read, and none of them is empty', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap.xml')).text()
  const types = new Set<string>()
  for (const [, address] of sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)) {
    const html = await (await request.get(pathOf(address!))).text()
    const scripts = html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)
    for (const [, text] of scripts) {
      JSON.parse(text!, (name, value: unknown) => {
        expect(value, `${name} on ${address}`).not.toBe('')
        expect(value, `${name} on ${address}`).not.toBeNull()
        if (name === '@type') types.add(String(value))
        return value
      })
    }
  }
  for (const type of ['BlogPosting', 'BreadcrumbList', 'Course', 'CourseInstance', 'ItemList']) {
    expect([...types]).toContain(type)
  }
})

test('robots are told of the sitemap, and kept out of what is not theirs', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toContain(`Sitemap: ${webOrigin}/sitemap.xml`)
  for (const path of ['/basket', '/checkout', '/orders', '/preview']) {
    expect(robots).toContain(`Disallow: ${path}`)
  }
})

for (const [path, type] of [
  ['/feed.xml', 'application/rss+xml'],
  ['/atom.xml', 'application/atom+xml'],
  ['/feed.json', 'application/feed+json'],
] as const) {
  test(`${path} brings the newest articles, and the blog leads to it`, async ({
    page,
    request,
  }) => {
    await page.goto('/blog')
    const lead = page.locator(`link[rel=alternate][type="${type}"]`)
    await expect(lead).toHaveAttribute('href', webOrigin + path)
    const newest = await page
      .getByRole('main')
      .getByRole('article')
      .first()
      .getByRole('link')
      .innerText()

    const response = await request.get(path)
    expect(response.headers()['content-type']).toContain(type)
    const feed = await response.text()
    expect(feed).toContain(newest.replaceAll('&', type.endsWith('xml') ? '&amp;' : '&'))
    await expectEveryAddressToAnswer(request, feed)
  })
}

test('a picture that is shared with a link is there, and large', async ({ page, request }) => {
  for (const path of [article, course]) {
    await page.goto(path)
    const picture = page.locator('meta[property="og:image"]')
    const address = await picture.getAttribute('content')
    expect((await request.get(pathOf(address!))).headers()['content-type']).toMatch(/^image\//)
    const width = await page.locator('meta[property="og:image:width"]').getAttribute('content')
    expect(Number(width)).toBeGreaterThanOrEqual(1_200)
  }
})

type Facts = Record<string, unknown>

async function factsOf(page: Page): Promise<Facts[]> {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents()
  const facts = texts.map((text) => JSON.parse(text) as Facts)
  expect(facts.every((each) => each['@context'] === 'https://schema.org')).toBe(true)
  return facts.flatMap((each) => (each['@graph'] as Facts[] | undefined) ?? [each])
}

async function expectEveryAddressToAnswer(request: APIRequestContext, feed: string) {
  const found = feed.match(new RegExp(`${webOrigin}/blog/[a-z0-9-]+`, 'g')) ?? []
  const addresses = new Set(found)
  expect(addresses.size).toBeGreaterThan(5)
  for (const address of addresses) {
    expect((await request.get(pathOf(address))).status(), address).toBe(200)
  }
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address.replaceAll('&amp;', '&'))
  return pathname + search
}
