import type { Page } from '@playwright/test'

import { expectAccessible, expectToFit } from '../accessible'
import { goOn, goToCheckout, sayWhoBooks } from '../booking'
import { startProxyServer, type ProxyServer } from '../proxy-server'
import { eventually, expect, test } from '../journey'
import { startOwnSystem, type OwnSystem } from '../own-system'

/** What the CMS says of it is not true, and is remembered until the CMS says that it has changed. */
const spoilt = '/courses/overcoming-your-fear-of-public-speaking'
const course = '/courses/level-4-certificate-in-business-communication-skills'

// Between the two, so that it can be heard how often the website asks, and an answer can be spoilt.
let system: OwnSystem
let cms: ProxyServer

test.beforeAll(async () => {
  const between = async (cmsOrigin: string) => {
    cms = await startProxyServer(cmsOrigin)
    return cms.origin
  }
  system = await startOwnSystem({ between })
})
test.afterEach(() => cms.speakClearly())
test.afterAll(async () => {
  await system.end()
  cms.stop()
})

test.use({
  expectedComplaints: { like: [/500 \(Internal Server Error\)/, /503 \(Service Unavailable\)/] },
})

for (const javaScriptEnabled of [true, false]) {
  const browser = javaScriptEnabled ? 'a browser' : 'a browser without scripts'

  test(`${browser} shows that a published page has a fault, and where to go on`, async ({
    newVisitor,
  }) => {
    const page = await newVisitor({ baseURL: system.webOrigin, javaScriptEnabled })
    cms.garble('GET /api/courses', withSummaries)
    await expectFault(page, spoilt)
    await page.getByRole('link', { name: 'our articles' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Articles' })).toBeVisible()
  })

  test(`${browser} shows that a page made for one visitor has a fault`, async ({ newVisitor }) => {
    const page = await newVisitor({ baseURL: system.webOrigin, javaScriptEnabled })
    cms.garble('GET /api/search', () => '{"results":"none of your business"}')
    await expectFault(page, '/search?q=leadership')
    cms.speakClearly()
    await page.getByRole('link', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { level: 2, name: /“leadership”/ })).toBeVisible()
  })
}

test('what is said of a fault stands in nobody’s way', async ({ newVisitor }) => {
  const page = await newVisitor({ baseURL: system.webOrigin })
  await page.goto('/error')
  await expectAccessible(page)
  await expectToFit(page, 320)
})

test('a page with a fault is made anew as soon as it can be', async ({ newVisitor }) => {
  const page = await newVisitor({ baseURL: system.webOrigin })
  cms.garble('GET /api/courses', () => '<p>Back in five minutes</p>')
  const refused = await page.goto(course)
  expect(refused?.status()).toBe(503)
  cms.speakClearly()
  const made = await page.goto(course)
  expect(made?.status()).toBe(200)
})

test('a page of a gateway is not taken for a quote: the basket is kept, and booking not possible', async ({
  newVisitor,
}) => {
  const page = await newVisitor({ baseURL: system.webOrigin })
  await page.goto(course)
  await page.getByRole('button', { name: /^Book/ }).first().click()
  cms.garble('POST /api/quotes', () => '<p>Back in five minutes</p>')
  await page.goto('/basket')
  await expect(page.getByRole('status')).toContainText('Booking is not possible just now')
  await expect(page.getByText('Your basket is kept: 1 place on 1 course date.')).toBeVisible()
})

test('a CMS that hangs keeps nobody waiting, and is asked again once it speaks', async ({
  newVisitor,
}) => {
  const page = await newVisitor({ baseURL: system.webOrigin })
  await page.goto(course)
  await page.getByRole('button', { name: /^Book/ }).first().click()
  cms.fallSilent()
  // The first one finds out that it hangs; the others are told at once.
  for (const path of ['/basket', '/search?q=leadership', '/basket']) {
    const begun = Date.now()
    await page.goto(path)
    const seconds = (Date.now() - begun) / 1000
    test.info().annotations.push({ type: 'seconds', description: `${path} ${seconds}` })
    expect(seconds, `${path}: a visitor gives up, and so did the website after 20 s`).toBeLessThan(
      15,
    )
    await expect(page.getByText(/not possible just now|cannot be shown just now/)).toBeVisible()
  }
  await expect(page.getByText('Your basket is kept: 1 place on 1 course date.')).toBeVisible()

  cms.speakClearly()
  await expectPriced(page)
})

test('what was typed can be sent again when a form meets a fault', async ({ newVisitor }) => {
  const page = await newVisitor({ baseURL: system.webOrigin })
  await page.goto(course)
  // Not the first date: its only place would be held from here on, and the others book it.
  await page.getByRole('button', { name: /^Book/ }).last().click()
  await goToCheckout(page)
  cms.garble('PUT /api/checkouts', () => '{}')
  await sayWhoBooks(page)
  await expect(page.getByRole('heading', { level: 1, name: 'That could not be' })).toBeVisible()

  await page.goBack()
  await expect(page.getByLabel('Your full name')).toHaveValue('Rosalind Peake')
  await goOn(page)
  await expect(page.getByRole('heading', { level: 1, name: 'That could not be' })).toBeVisible()

  cms.speakClearly()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: 'Anything we should know?' }),
  ).toBeVisible()
})

test('a basket is priced once for each view, for its header and its lines alike', async ({
  newVisitor,
}) => {
  const page = await newVisitor({ baseURL: system.webOrigin })
  await page.goto(course)
  await page.getByRole('button', { name: /^Book/ }).first().click()
  await expectPriced(page)
  cms.countSinceLastLook('POST /api/quotes')

  await page.reload()
  await expect(page.getByRole('link', { name: 'Basket: £764.40 (1 item)' })).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'What it comes to' })).toContainText(
    '£764.40',
  )
  expect(cms.countSinceLastLook('POST /api/quotes')).toBe(1)
})

test('an address that does not exist costs the CMS nothing the second time', async ({
  request,
}) => {
  const addresses = ['courses', 'blog', 'authors', 'x'].flatMap((folder) =>
    Array.from({ length: 8 }, (_, number) => `/${folder}/nothing-${number}`),
  )
  const askForAll = async () => {
    for (const address of addresses) {
      expect((await request.get(system.webOrigin + address)).status(), address).toBe(404)
    }
  }
  await askForAll()
  expect(cms.countSinceLastLook()).toBeGreaterThan(0)
  // Again while something that the CMS announces comes between: then it is rightly asked once more.
  await eventually(async () => {
    await askForAll()
    expect(cms.countSinceLastLook()).toBe(0)
  })
})

/** A basket is shown without prices while the CMS takes too long, so it is asked for again until it has them. */
async function expectPriced(page: Page) {
  await eventually(async () => {
    await page.goto('/basket')
    const sums = page.getByRole('complementary', { name: 'What it comes to' })
    await expect(sums).toContainText('£764.40', { timeout: 500 })
  })
}

async function expectFault(page: Page, path: string) {
  const response = await page.goto(path)
  expect(response?.status()).toBe(500)
  expect(response?.headers()['cache-control']).toContain('no-store')
  await expect(
    page.getByRole('heading', { level: 1, name: 'This page cannot be shown just now' }),
  ).toBeVisible()
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeAttached()
  await expect(page.locator('body')).not.toContainText(/Error:|\bat .*\.js/)
  await expectDressed(page)
}

/** The site's own style sheet has reached the page. */
async function expectDressed(page: Page) {
  const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(ground).toBe('rgb(252, 249, 244)')
}

/** The shape is right, a value is not: what a component meets when it draws the page. */
function withSummaries(body: string): string {
  return JSON.stringify(JSON.parse(body), (key, value: unknown) =>
    key === 'summary' ? { en: value } : value,
  )
}
