import type { Page } from '@playwright/test'

import { expect, test } from '../journey'

test('bookings staff see the next course date first, and what is over when they ask', async ({
  newStaff,
}) => {
  const page = await newStaff('bookings')
  await page.goto('/admin')
  await page.getByRole('link', { name: 'Dates', exact: true }).click()
  const which = page.getByRole('navigation', { name: 'Which dates to show' })
  await expect(which.getByRole('link', { name: 'Coming dates' })).toHaveAttribute('aria-current')
  const coming = await beginnings(page)
  expect(coming.length).toBeGreaterThan(1)
  expect(coming).toEqual(coming.toSorted((a, b) => a - b))
  expect(coming[0]).toBeGreaterThan(daysAgo(10))

  await which.getByRole('link', { name: 'Past dates' }).click()
  await expect(which.getByRole('link', { name: 'Past dates' })).toHaveAttribute('aria-current')
  const past = await beginnings(page)
  expect(past.length).toBeGreaterThan(1)
  expect(past).toEqual(past.toSorted((a, b) => b - a))
  expect(past[0]).toBeLessThan(Date.now())
})

async function beginnings(page: Page): Promise<number[]> {
  const cells = page.locator('.cell-startsAt')
  await expect(cells.filter({ hasNotText: /\d{4}, \d\d:\d\d/ })).toHaveCount(0)
  return (await cells.allInnerTexts()).map((words) => Date.parse(words))
}

/** A course that has begun is still to come until it ends. */
const daysAgo = (days: number) => Date.now() - days * 24 * 60 * 60 * 1000
