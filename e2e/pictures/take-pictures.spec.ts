/** Takes the pictures in docs/pictures, of the world that is running, as `npm run pictures` asks. */
import type { Browser, Page } from '@playwright/test'
import path from 'node:path'

import {
  addToBasket,
  bookByCard,
  booker,
  expectBooked,
  goToCheckout,
  offerCourse,
  type CourseOnOffer,
} from '../booking'
import { onSite, test } from '../journey'
import { mailTo } from '../mail'

const world = process.env.JOURNEYS_WORLD ?? 'demo'
const folder = path.join(import.meta.dirname, '../../docs/pictures', world)

/** One that costs something and has dates. */
const courses: Record<string, string> = {
  demo: 'level-4-certificate-in-business-communication-skills',
  'first-aid': 'moving-and-handling',
}

const screens = {
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1280, height: 1000 } },
}
const schemes = ['light', 'dark'] as const

test('every page type, on a phone and at a desk, light and dark', async ({ page, browser }) => {
  const course = await courseToBook()
  await page.goto('/blog')
  const article = await page
    .getByRole('main')
    .locator('a[href^="/blog/"]')
    .first()
    .getAttribute('href')
  const booked = await bookByCard(page, { course, names: ['Ann Example', 'Ben Sample'] })
  const invoice = await page
    .getByRole('link', { name: /^Web page/ })
    .first()
    .getAttribute('href')
  const letter = await mailTo(booker.email, { subject: `Your booking ${booked.reference}` })

  const pages: Record<string, (page: Page) => Promise<unknown>> = {
    home: (page) => page.goto('/'),
    catalogue: (page) => page.goto('/courses'),
    course: (page) => page.goto(`/courses/${courses[world]}`),
    article: (page) => page.goto(article ?? '/blog'),
    basket: (page) => addToBasket(page, course, 2),
    checkout: async (page) => {
      await addToBasket(page, course)
      await goToCheckout(page)
    },
    booking: async (page) => {
      await page.goto(booked.page)
      await expectBooked(page)
    },
    invoice: (page) => page.goto(new URL(invoice ?? '', onSite('/')).href),
    email: (page) => page.setContent(letter.html),
  }
  for (const [name, open] of Object.entries(pages)) await takeEach({ browser, name, open })
})

/** One with places for every picture, where the world has an editor who can offer it. */
async function courseToBook(): Promise<CourseOnOffer> {
  if (world !== 'demo') return { title: '', slug: courses[world] ?? '', runId: '' }
  return offerCourse({ course: { title: 'Minutes That Matter' }, run: { capacity: 40 } })
}

async function takeEach({
  browser,
  name,
  open,
}: {
  browser: Browser
  name: string
  open: (page: Page) => Promise<unknown>
}): Promise<void> {
  for (const [screen, options] of Object.entries(screens)) {
    for (const colorScheme of schemes) {
      const context = await browser.newContext({ ...options, colorScheme, baseURL: onSite('/') })
      const page = await context.newPage()
      await open(page)
      await page.evaluate(() => document.fonts.ready)
      await page.screenshot({
        path: path.join(folder, `${name}-${screen}-${colorScheme}.jpg`),
        type: 'jpeg',
        quality: 72,
        animations: 'disabled',
      })
      await context.close()
    }
  }
}
