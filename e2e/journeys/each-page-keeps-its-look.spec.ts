import type { Page } from '@playwright/test'

import { addToBasket, bookByCard, goToCheckout, offerCourse } from '../booking'
import { expect, test } from '../journey'
import { lookOf } from '../look-of-page'

const pages = {
  home: '/',
  blog: '/blog',
  article: '/blog/the-difference-between-leadership-and-management',
  catalogue: '/courses',
  course: '/courses/level-4-certificate-in-business-communication-skills',
  'in-house': '/in-house-training',
  about: '/about',
  questions: '/frequently-asked-questions',
  testimonials: '/testimonials',
  contact: '/contact',
  search: '/search?q=leadership',
  'nothing found': '/courses?level=level-3&place=york',
  'empty basket': '/basket',
  'no such page': '/no-such-page',
}

test.use({ expectedComplaints: { like: [/404 \(Not Found\).*no-such-page/] } })

test('letters, colours, corners and spaces of every page are those that were approved', async ({
  page,
}) => {
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(path)
    await expectApprovedLook(page, name)
  }
})

test('basket, checkout and booking keep the look that was approved', async ({ page }) => {
  const course = await offerCourse()
  await addToBasket(page, course)
  await expectApprovedLook(page, 'basket')
  await goToCheckout(page)
  await expectApprovedLook(page, 'checkout')
  await bookByCard(page, { course, names: ['Ann Example'] })
  await expectApprovedLook(page, 'booking')
})

/** Beside this file; after a change that is meant, `npx playwright test --update-snapshots` writes it anew. */
async function expectApprovedLook(page: Page, name: string): Promise<void> {
  // Each page says what is wrong with it, not the first alone.
  expect
    .soft(JSON.stringify(await lookOf(page), null, 1))
    .toMatchSnapshot(`${name.replaceAll(' ', '-')}.json`)
}
