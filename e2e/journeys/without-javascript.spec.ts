import type { Page } from '@playwright/test'

import { horizontalOverflow } from '../accessible'
import {
  bookAndPay,
  expectBooked,
  goToCheckout,
  sayNobodyNeedsAnything,
  sayWhoBooks,
} from '../booking'
import { launchOptions } from '../browser'
import { expect, test } from '../journey'

test.use({
  javaScriptEnabled: false,
  viewport: { width: 390, height: 844 },
  launchOptions: {
    ...launchOptions,
    args: [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'],
  },
})

test('from home to the confirmation without a single script, on a phone whose letters are twice as large', async ({
  page,
}) => {
  await page.goto('/')
  expect(await sizeOfLetters(page)).toBeGreaterThanOrEqual(32)
  await expectNothingBeyondEdge(page)
  await page.getByRole('link', { name: 'Blog' }).last().click()
  await expectNothingBeyondEdge(page)
  await page.goto('/blog/the-difference-between-leadership-and-management')
  await expectNothingBeyondEdge(page)
  await page
    .getByRole('main')
    .getByRole('link', { name: /Level 4 Certificate|Book a place/ })
    .first()
    .click()
  await expectNothingBeyondEdge(page)
  await page.getByRole('button', { name: /^Book/ }).first().click()
  await expect(page.getByRole('complementary', { name: 'What it comes to' })).toContainText(
    '£764.40',
  )
  await expect(page.getByRole('link', { name: 'Basket: £764.40 (1 item)' })).toBeVisible()
  await expectNothingBeyondEdge(page)
  await goToCheckout(page)
  await expectNothingBeyondEdge(page)
  await expect(page.getByText(/Your places are kept until [\d.]+[ap]m/)).toBeVisible()

  // More time, in the middle of typing.
  await page.getByLabel('Your full name').fill('Half a na')
  await page.getByRole('button', { name: 'Give me more time' }).click()
  await expect(page.getByText('You have more time.')).toBeVisible()
  await expect(page.getByLabel('Your full name')).toHaveValue('Half a na')

  await sayWhoBooks(page)
  await sayNobodyNeedsAnything(page)
  const request = page.getByRole('checkbox', { name: /I ask for the course to begin/ })
  if (await request.count()) await request.check()
  await expectNothingBeyondEdge(page)
  await bookAndPay(page)
  await page.getByRole('button', { name: /^Pay/ }).click()
  await expectBooked(page)
  await expectNothingBeyondEdge(page)
  await page.goto('/basket')
  await expect(page.getByText('You have not selected any courses')).toBeVisible()
})

async function expectNothingBeyondEdge(page: Page) {
  expect(await horizontalOverflow(page), page.url()).toBeLessThanOrEqual(0)
}

function sizeOfLetters(page: Page): Promise<number> {
  return page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize))
}
