import type { Page } from '@playwright/test'

import {
  addToBasket,
  bookAndPay,
  booker,
  expectBooked,
  goOn,
  goToCheckout,
  offerCourse,
  sayNobodyNeedsAnything,
  sayWhoBooks,
} from '../booking'
import { expect, test } from '../journey'

// A form that comes back answers 400, an order that nobody made 404, and the browser mentions it.
test.use({
  expectedComplaints: {
    like: [
      /400 \(Bad Request\).*\/answers/,
      /400 \(Bad Request\).*\/filled/,
      /404 \(Not Found\).*\/who-books/,
    ],
  },
})

test('names that were left open are given on the page of the booking', async ({ page }) => {
  const course = await offerCourse()
  await addToBasket(page, course, 2)
  await goToCheckout(page)
  await sayWhoBooks(page, 'business')
  await goOn(page)
  await sayNobodyNeedsAnything(page)
  await bookAndPay(page)
  await page.getByRole('button', { name: /^Pay/ }).click()

  await expectBooked(page)
  await expect(page.getByText('Name to follow')).toHaveCount(2)
  await page.getByRole('link', { name: 'Add or change names and needs' }).click()
  const second = page.getByRole('group', { name: 'Place 2' })
  await second.getByLabel('Full name').fill('Sam Okafor')
  await second.getByText('Food, access and support').click()
  await second.getByLabel(/Access and support/).fill('Captions, please')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Sam Okafor' })).toBeVisible()
  await expect(page.getByText('Needs: Captions, please')).toBeVisible()
  await expect(page.getByText('Name to follow')).toHaveCount(1)
})

test('one place for oneself takes eight answers, none of them twice', async ({ page }) => {
  await addToBasket(page, await offerCourse())
  await goToCheckout(page)
  await page.getByRole('radio', { name: 'For myself or my family' }).check()
  const asked = await questionsOn(page)
  await sayWhoBooks(page)
  asked.push(...(await questionsOn(page)))
  await sayNobodyNeedsAnything(page)
  await expect(page.getByRole('main')).toContainText(booker.name)
  asked.push(...(await questionsOn(page)))
  expect(asked).toEqual([
    ...['kind', 'name', 'email', 'address.line1', 'address.town', 'address.postcode'],
    ...['hasNeeds', 'declarations.terms'],
  ])
})

test('a list of names fills the places, and the same people come on a second date', async ({
  page,
}) => {
  const course = await offerCourse()
  await addToBasket(page, course, 3)
  await addToBasket(page, await offerCourse(), 2)
  await goToCheckout(page)
  await sayWhoBooks(page, 'business')

  await page.getByText('Paste a list of names').first().click()
  const list = page.getByLabel('One person a line').first()
  await list.fill('Sam Okafor, sam@peake.example\nAnn Lee <ann@peake.example>\nBo Ray\nCy Dow')
  await page.getByRole('button', { name: 'Fill the places' }).first().click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Left over: Cy Dow')
  await expect(list).toHaveValue('Cy Dow')
  await list.fill('')
  await page.getByRole('button', { name: 'Same people as above' }).click()
  for (const place of await page.getByRole('group', { name: 'Place 2' }).all()) {
    await expect(place.getByLabel('E-mail address')).toHaveValue('ann@peake.example')
  }
  // Enter goes on, whatever buttons stand among the fields.
  await page.getByLabel('Full name').last().press('Enter')
  await sayNobodyNeedsAnything(page)
  const answers = page.getByRole('region', { name: 'Who is coming?' })
  await expect(answers.getByText('Sam Okafor')).toHaveCount(2)
})

test('nobody sees a booking without its whole address, and no link gives the address away', async ({
  page,
}) => {
  const course = await offerCourse()
  await addToBasket(page, course)
  await goToCheckout(page)
  const { pathname } = new URL(page.url())
  const response = await page.goto(pathname)
  expect(response?.headers()['referrer-policy']).toBe('no-referrer')
  expect(response?.headers()['cache-control']).toContain('no-store')
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)

  const elsewhere = await page.goto(
    pathname.replace(/.(?=\/who-books)/, (last) => (last === 'A' ? 'B' : 'A')),
  )
  expect(elsewhere?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We could not find that page')
})

/** The names of the fields that can be seen: a choice of several is one question. */
async function questionsOn(page: Page): Promise<string[]> {
  const names = await page
    .getByRole('main')
    .locator('input, select, textarea')
    .filter({ visible: true })
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).name))
  return [...new Set(names)]
}
