import type { APIRequestContext, Page } from '@playwright/test'

import { expect, test } from '../journey'
import { webOrigin } from '../running-system'

const article = '/blog/the-difference-between-leadership-and-management'
const course = '/courses/level-4-certificate-in-business-communication-skills'
const listed = ['/', '/blog', '/blog/topics/leadership', '/authors/vince', '/courses', article]
const published = [...listed, course, '/testimonials', '/about', '/contact']

test('every page says what it is, under a title of its own, and which address is its own', async ({
  request,
}) => {
  const titles: string[] = []
  for (const path of [...published, '/blog/page/2']) {
    const { title, canonical, meta, feeds } = await headOf(request, path)
    expect(title.length, `length of the title of ${path}`).toBeGreaterThan(10)
    expect(title.split('Hollin Bank'), `the company once on ${path}`).toHaveLength(2)
    expect(canonical, path).toBe(path === '/' ? webOrigin : webOrigin + path)
    for (const name of ['og:title', 'og:url', 'og:site_name', 'og:type']) {
      expect(meta(name), `${name} of ${path}`).toMatch(/./)
    }
    expect(meta('description'), `description of ${path}`).toMatch(/.{20,}/)
    expect(meta('robots'), `robots of ${path}`).toBeUndefined()
    expect(feeds, `feeds of ${path}`).toBe(3)
    titles.push(title)
  }
  expect(new Set(titles).size, titles.join('\n')).toBe(titles.length)
})

test('pages for one visitor ask search engines to stay away', async ({ request }) => {
  for (const path of ['/basket', '/search?q=leadership', '/courses?topic=leadership']) {
    const { title, meta, feeds } = await headOf(request, path)
    expect(meta('robots'), path).toContain('noindex')
    expect(title, path).toMatch(/ \| Hollin Bank$/)
    expect(feeds, path).toBe(3)
  }
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

test('the sitemap lists what may be found, in parts by kind, and every address in it answers', async ({
  request,
}) => {
  const parts = await partsOfSitemap(request)
  expect(parts.map(({ path }) => path)).toEqual(
    ['pages', 'courses', 'articles', 'topics', 'authors'].map((kind) => `/sitemaps/${kind}.xml`),
  )
  const addresses = parts.flatMap(({ xml }) => locationsIn(xml))
  expect(new Set(addresses).size).toBe(addresses.length)
  for (const path of published) {
    expect(addresses.map(pathOf), path).toContain(path)
  }
  for (const address of addresses) {
    const answer = await request.get(pathOf(address))
    expect(answer.status(), address).toBe(200)
    expect(await answer.text(), address).not.toMatch(/<meta name="robots"[^>]*noindex/)
  }
  for (const none of ['/sitemaps/articles-2.xml', '/sitemaps/articles-1.xml', '/sitemaps/x.xml']) {
    expect((await request.get(none)).status(), none).toBe(404)
  }
})

test('the sitemap names the picture of an article, and the day on which it changed', async ({
  request,
}) => {
  const articles = (await partsOfSitemap(request)).find(({ path }) => path.includes('articles'))
  const [entry] = articles!.xml.split('<url>').filter((each) => each.includes(`${article}<`))
  expect(entry).toMatch(/<lastmod>\d{4}-\d{2}-\d{2}T[^<]+Z<\/lastmod>/)
  const [, picture] = /<image:loc>([^<]+)</.exec(entry!) ?? []
  expect((await request.get(pathOf(picture!))).headers()['content-type']).toMatch(/^image\//)
})

test('the facts of every page can be read, and none of them is empty', async ({ request }) => {
  const parts = await partsOfSitemap(request)
  const types = new Set<string>()
  for (const address of parts.flatMap(({ xml }) => locationsIn(xml))) {
    const html = await (await request.get(pathOf(address))).text()
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
  expect([...types]).toEqual(
    expect.arrayContaining([
      ...['BlogPosting', 'BreadcrumbList', 'Course', 'CourseInstance', 'ItemList'],
      ...['FAQPage', 'Organization', 'ProfilePage', 'WebSite'],
    ]),
  )
})

test('robots are told of the sitemap, and kept out of what is not theirs', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text()
  expect(robots).toContain(`Sitemap: ${webOrigin}/sitemap.xml`)
  for (const path of ['/basket', '/checkout', '/orders', '/preview']) {
    expect(robots).toContain(`Disallow: ${path}`)
  }
})

test('articles and courses can be read as Markdown, at their own address or beside it', async ({
  request,
}) => {
  for (const path of [article, course]) {
    const html = await (await request.get(path)).text()
    const beside = await request.get(`${path}.md`)
    expect(beside.headers()).toMatchObject({
      'content-type': 'text/markdown; charset=utf-8',
      link: `<${webOrigin}${path}>; rel="canonical"`,
    })
    const markdown = await beside.text()
    expect(markdown).toMatch(/^# \w/)
    expect(markdown).toContain(`${webOrigin}/`)

    const asked = await request.get(path, { headers: { Accept: 'text/markdown' } })
    expect(await asked.text()).toBe(markdown)
    expect(asked.headers()).toMatchObject({
      vary: expect.stringContaining('Accept'),
      'cache-control': 'private, no-store',
      'content-location': `${path}.md`,
    })
    // Nothing that was answered to one is answered to the other.
    expect(await (await request.get(path)).text()).toBe(html)
  }
  expect((await request.get('/blog/no-such-article.md')).status()).toBe(404)
})

test('what there is to read is listed for programs, and every address in the list answers', async ({
  request,
}) => {
  const list = await request.get('/llms.txt')
  expect(list.headers()['content-type']).toBe('text/plain; charset=utf-8')
  const addresses = [...(await list.text()).matchAll(/\]\((https?:[^)]+)\)/g)].map(([, address]) =>
    pathOf(address!),
  )
  expect(addresses).toEqual(expect.arrayContaining([`${article}.md`, `${course}.md`, '/about']))
  for (const path of addresses) expect((await request.get(path)).status(), path).toBe(200)
})

test('a filtered catalogue has one address for what it shows, however it was asked for', async ({
  request,
}) => {
  for (const query of [
    'level=level-4&topic=leadership&sort=soonest',
    'topic=Leadership&level=level-4',
  ]) {
    const { canonical } = await headOf(request, `/courses?${query}`)
    expect(canonical, query).toBe(`${webOrigin}/courses?topic=leadership&level=level-4`)
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

test('a picture that is shared with a link is there, and large', async ({ request }) => {
  for (const path of [article, course]) {
    const { meta } = await headOf(request, path)
    const picture = await request.get(pathOf(meta('og:image') ?? ''))
    expect(picture.headers()['content-type'], path).toMatch(/^image\//)
    expect(Number(meta('og:image:width')), path).toBeGreaterThanOrEqual(1_200)
  }
})

/** What stands in the text of a page, as programs read it that run no script. */
async function headOf(request: APIRequestContext, path: string) {
  const html = await (await request.get(path)).text()
  const tags = [...html.matchAll(/<(?:meta|link) [^>]*>/g)].map(([tag]) => attributesOf(tag))
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? []
  const isFeed = (tag: Attributes) => tag.rel === 'alternate' && tag.title?.startsWith('Articles')
  return {
    title: plain(title),
    canonical: tags.find(({ rel }) => rel === 'canonical')?.href,
    meta: (wanted: string) =>
      tags.find(({ name, property }) => name === wanted || property === wanted)?.content,
    feeds: tags.filter(isFeed).length,
  }
}

type Attributes = Record<string, string>

function attributesOf(tag: string): Attributes {
  const pairs = [...tag.matchAll(/([\w:-]+)="([^"]*)"/g)]
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, plain(value)]))
}

function plain(html: string): string {
  return html.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

type Facts = Record<string, unknown>

async function factsOf(page: Page): Promise<Facts[]> {
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents()
  const facts = texts.map((text) => JSON.parse(text) as Facts)
  expect(facts.every((each) => each['@context'] === 'https://schema.org')).toBe(true)
  return facts.flatMap((each) => (each['@graph'] as Facts[] | undefined) ?? [each])
}

async function partsOfSitemap(request: APIRequestContext) {
  const index = await (await request.get('/sitemap.xml')).text()
  expect(index).toContain('<sitemapindex ')
  return Promise.all(
    locationsIn(index).map(async (address) => ({
      path: pathOf(address),
      xml: await (await request.get(pathOf(address))).text(),
    })),
  )
}

/** Of pages or parts, not of pictures. */
function locationsIn(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address!)
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
