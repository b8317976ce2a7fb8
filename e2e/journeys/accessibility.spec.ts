import type { Page } from '@playwright/test'

import { expectAccessible, expectToFit } from '../accessible'
import {
  addToBasket,
  bookByCard,
  goOn,
  goToCheckout,
  offerCourse,
  sayNobodyNeedsAnything,
  sayWhoBooks,
} from '../booking'
import { createCourse, unused } from '../catalogue'
import { eventually, expect, test } from '../journey'
import { restAs } from '../staff'

const pages = {
  'front page': '/',
  'list of articles': '/blog',
  article: '/blog/the-difference-between-leadership-and-management',
  topic: '/blog/topics/leadership',
  author: '/authors/vince',
  courses: '/courses',
  'courses on a topic': '/courses?topic=leadership',
  course: '/courses/level-4-certificate-in-business-communication-skills',
  testimonials: '/testimonials',
  contact: '/contact',
  'page to check a certificate': '/certificate',
  'thank-you page': '/contact/sent/thank-you',
  'page after asking to wait': '/waiting-list/look-in-your-mail',
  'form for news of dates': '/date-news',
  'page after asking for news of dates': '/date-news/sent/look-in-your-mail',
  search: '/search',
  'search with results': '/search?q=leadership',
  'search without results': '/search?q=zeppelins',
  'second page of articles': '/blog/page/2',
  'courses that there are not': '/courses?level=level-3&place=york',
  'enquiry about a course in-house':
    '/contact?kind=in-house&course=level-4-certificate-in-business-communication-skills',
  'page made by staff': '/about',
  'questions and answers': '/frequently-asked-questions',
  'what is kept about people': '/privacy',
  'empty basket': '/basket',
  'page that does not exist': '/no-such-page',
}

const widths = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 900 },
}
const tablet = 768

// A page that does not exist and a form that comes back answer so, and the browser mentions it.
test.use({
  expectedComplaints: {
    like: [/404 \(Not Found\).*no-such-page/, /400 \(Bad Request\).*(contact\/sent|answers)/],
  },
})

for (const [name, path] of Object.entries(pages)) {
  test(`${name}: nothing stands in the way of anybody, on a phone, at a desk or with large letters`, async ({
    page,
  }) => {
    await page.goto(path)
    // The script of no page asks how wide it is: a window that is drawn wider is as good as one that was opened so.
    for (const viewport of Object.values(widths)) {
      await page.setViewportSize(viewport)
      await expectAccessible(page)
    }
    await expectLandmarks(page)
    for (const width of [tablet, 320]) await expectToFit(page, width)
    await enlargeText(page)
    for (const width of [320, 390, 640, 768, 1280]) {
      await expectToFit(page, width)
      // On the narrowest screens some words have no room.
      if (width >= 390) expect(await brokenWords(page), `${width} px`).toEqual([])
    }
  })
}

test('a basket with something in it is as accessible as an empty one', async ({ page }) => {
  await page.goto(pages.course)
  await page.getByRole('button', { name: /^Book/ }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Your basket' })).toBeVisible()
  await expectAccessible(page)
  await expectLandmarks(page)
  await expectToFit(page, 320)
  await enlargeText(page)
  for (const width of [320, 390, 640]) await expectToFit(page, width)
})

test('every step of the checkout is as accessible, with and without mistakes', async ({ page }) => {
  await addToBasket(page, await offerCourse(), 2)
  await goToCheckout(page)
  await goOn(page)
  await expect(page.getByRole('alert')).toContainText('There is a problem')
  await expectUsable(page)
  await sayWhoBooks(page, 'business')
  for (const heading of ['Who is coming?', 'Anything we should know?']) {
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    await expectUsable(page)
    await goOn(page)
  }
  await expect(page.getByRole('alert')).toContainText('Choose “Yes” or “No”')
  await page.getByRole('radio', { name: 'Yes' }).check()
  await expectUsable(page)
  await sayNobodyNeedsAnything(page)
  await expect(page.getByRole('heading', { level: 1, name: 'Check and book' })).toBeVisible()
  await page.getByRole('button', { name: 'Book and pay' }).click()
  await expect(page.getByRole('alert')).toContainText('There is a problem')
  await expectUsable(page)
})

test('what is left to do with a booking is as accessible', async ({ page }) => {
  const course = await offerCourse()
  const booked = await bookByCard(page, { course, names: ['Ann Example', ''] })
  await expectUsable(page)
  for (const step of ['delegates', 'move', 'cancellation']) {
    await page.goto(`${booked.page}/${step}`)
    await expectUsable(page)
  }
})

test('what browsers know about people, they may fill in', async ({ page }) => {
  await page.goto(pages.contact)
  await expectFilledInByBrowser(page, {
    'Your name': 'name',
    'E-mail address': 'email',
    'Telephone (optional)': 'tel',
    'Organisation (optional)': 'organization',
  })
  await addToBasket(page, await offerCourse())
  await goToCheckout(page)
  await expectFilledInByBrowser(page, {
    'Your full name': 'name',
    'E-mail address': 'email',
    'Name of the organisation': 'organization',
    'Address line 1': 'billing address-line1',
    'Town or city': 'billing address-level2',
    Postcode: 'billing postal-code',
  })
})

test('words longer than the screen, and a course with nothing but its name, fit', async ({
  page,
}) => {
  const { slug } = await createCourse(await restAs('editor'), {
    title: unused('Donaudampfschifffahrtsgesellschaftskapitänswürde'),
    summary: `Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch${'og'.repeat(60)}`,
    priceNetPence: 1_234_567,
    inHouse: true,
  })
  await eventually(async () => {
    expect((await page.request.get(`/courses/${String(slug)}`)).status()).toBe(200)
  })
  for (const path of [`/courses/${String(slug)}`, '/courses', '/search?q=donau']) {
    await page.goto(path)
    await expectToFit(page, 320)
    await expectAccessible(page)
  }
})

test('a form that comes back says what is wrong in a way that everybody hears', async ({
  page,
}) => {
  await page.goto('/contact')
  await page.getByRole('button', { name: 'Send' }).click()
  const summary = page.getByRole('alert').filter({ hasText: 'There is a problem' })
  await expect(summary).toBeFocused()
  await expect(page).toHaveTitle(/^Error: /)
  await expectAccessible(page)
  await summary.getByRole('link').first().click()
  await expect(page.getByLabel('Your name')).toBeFocused()
})

test.describe('by keyboard', () => {
  test('the first stop leads past the navigation to the content', async ({ page }) => {
    await page.goto(pages.article)
    await page.keyboard.press('Tab')
    const skip = page.getByRole('link', { name: 'Skip to the content' })
    await expect(skip).toBeFocused()
    await expect(skip).toBeInViewport()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()
  })

  for (const path of [pages['front page'], pages.course, pages.contact]) {
    test(`the focus is seen wherever it goes on ${path}`, async ({ page }) => {
      await page.goto(path)
      const stops = await page.locator('a[href], button, input, select, textarea, summary').count()
      for (let stop = 0; stop < Math.min(stops, 60); stop += 1) {
        await page.keyboard.press('Tab')
        const focused = await focusedElement(page)
        if (!focused) break
        expect(focused.isMarked, `a visible focus on “${focused.text}”`).toBe(true)
        expect(focused.contrast, `contrast of the focus on “${focused.text}”`).toBeGreaterThan(3)
        expect(focused.isOnScreen, `“${focused.text}” on the screen when focused`).toBe(true)
      }
    })
  }
})

test('the way past the navigation is out of sight until it is wanted, also with large text', async ({
  page,
}) => {
  await page.goto('/')
  await enlargeText(page)
  const skip = page.getByRole('link', { name: 'Skip to the content' })
  const bottom = () => skip.evaluate((link) => link.getBoundingClientRect().bottom)
  expect(await bottom()).toBeLessThanOrEqual(0)
  await skip.focus()
  expect(await bottom()).toBeGreaterThan(0)
})

async function enlargeText(page: Page) {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
}

/** Words that go over two lines though one would hold them. Addresses may, and so may what has a hyphen or a bracket. */
function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const roomFor = (text: Node) => {
      let block = text.parentElement
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement
      if (!block) return 0
      const { paddingLeft, paddingRight } = getComputedStyle(block)
      return block.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)
    }
    const isDropCapital = (text: Node) =>
      text.parentElement !== null &&
      getComputedStyle(text.parentElement, '::first-letter').float !== 'none'
    const words: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      for (const { 0: word, index } of (text.nodeValue ?? '').matchAll(/\S+/g)) {
        if (/[@/(–-]/.test(word)) continue
        const range = document.createRange()
        // A drop capital stands over several lines on purpose.
        const first = index === 0 && isDropCapital(text) ? 1 : 0
        range.setStart(text, index + first)
        range.setEnd(text, index + word.length)
        const parts = [...range.getClientRects()].filter(({ width }) => width > 0)
        const isBroken = new Set(parts.map(({ top }) => Math.round(top))).size > 1
        const length = parts.reduce((sum, { width }) => sum + width, 0)
        if (isBroken && length <= roomFor(text)) words.push(word)
      }
    }
    return words
  })
}

async function expectFilledInByBrowser(page: Page, purposes: Record<string, string>) {
  for (const [label, purpose] of Object.entries(purposes)) {
    const field = page.getByLabel(label, { exact: true })
    await expect(field, label).toHaveAttribute('autocomplete', purpose)
  }
}

async function expectUsable(page: Page) {
  await page.setViewportSize(widths.desktop)
  await expectAccessible(page)
  await expectLandmarks(page)
  await expectToFit(page, 320)
}

async function expectLandmarks(page: Page) {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
    await expect(page.getByRole(landmark)).toHaveCount(1)
  }
  // Whoever is booking is led nowhere else.
  const menus = new URL(page.url()).pathname.startsWith('/checkout/') ? 0 : 1
  await expect(page.getByRole('navigation', { name: 'Main' })).toHaveCount(menus)
  expect(await page.locator('html').getAttribute('lang')).toBe('en-GB')
}

/** Null once the focus has left the page. */
function focusedElement(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return null
    const style = getComputedStyle(wearerOfRing(element))
    const box = element.getBoundingClientRect()
    const ring = brightness(style.outlineColor)
    const ground = brightness(groundOf(element))
    return {
      contrast: (Math.max(ring, ground) + 0.05) / (Math.min(ring, ground) + 0.05),
      text: (element.textContent || element.getAttribute('name') || element.tagName).trim(),
      isMarked:
        (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) ||
        style.boxShadow !== 'none',
      isOnScreen: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    }

    /** A card, a row or a choice is marked as a whole when what can be pressed in it has the focus. */
    function wearerOfRing(focused: Element): Element {
      const around = [focused, ...ancestors(focused)].slice(0, 6)
      const width = (each: Element) => parseFloat(getComputedStyle(each).outlineWidth)
      return around.find((each) => width(each) > 0 && outlineStyle(each) !== 'none') ?? focused
    }

    function outlineStyle(of: Element): string {
      return getComputedStyle(of).outlineStyle
    }

    function ancestors({ parentElement: parent }: Element): Element[] {
      return parent ? [parent, ...ancestors(parent)] : []
    }

    /** What the ring is drawn on: the first ground behind the element, not its own. */
    function groundOf(of: Element): string {
      for (let behind = of.parentElement; behind; behind = behind.parentElement) {
        const colour = getComputedStyle(behind).backgroundColor
        if (colour !== 'rgba(0, 0, 0, 0)') return colour
      }
      return 'rgb(255, 255, 255)'
    }

    /** Relative luminance, as WCAG defines it. */
    function brightness(colour: string): number {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? [])
        .map((part) => Number(part) / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
  })
}
