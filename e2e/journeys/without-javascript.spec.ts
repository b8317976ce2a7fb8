import {
  bookAndPay,
  expectBooked,
  goToCheckout,
  sayNobodyNeedsAnything,
  sayWhoBooks,
} from '../booking'
import { expect, test } from '../journey'

test.use({ javaScriptEnabled: false })

test('from an article to the confirmation without a single script', async ({ page }) => {
  await page.goto('/blog/the-difference-between-leadership-and-management')
  await page
    .getByRole('main')
    .getByRole('link', { name: /Level 4 Certificate|Book a place/ })
    .first()
    .click()
  await page.getByRole('button', { name: /^Book/ }).first().click()
  await expect(page.getByRole('complementary', { name: 'What it comes to' })).toContainText(
    '£764.40',
  )
  await expect(page.getByRole('link', { name: 'Basket: £764.40 (1 item)' })).toBeVisible()
  await goToCheckout(page)
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
  await bookAndPay(page)
  await page.getByRole('button', { name: /^Pay/ }).click()
  await expectBooked(page)
  await page.goto('/basket')
  await expect(page.getByText('You have not selected any courses')).toBeVisible()
})
