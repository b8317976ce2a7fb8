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
import { expectOpensInBrowser, readPdf } from '../pdf'

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

test('two places on one course and one on another: booked, paid, invoiced', async ({ page }) => {
  const coaching = await offerCourse({ course: { priceNetPence: 63_700 } })
  const minutes = await offerCourse({ course: { priceNetPence: 3_333 } })
  await addToBasket(page, coaching, 2)
  await addToBasket(page, minutes)
  await goToCheckout(page)
  await sayWhoBooks(page, 'business')

  await page.getByRole('checkbox', { name: /I am attending/ }).check()
  const second = page.getByRole('group', { name: 'Place 2' })
  await second.getByLabel('E-mail address').fill('sam@peake.example')
  await goOn(page)
  await expect(second.getByText('Enter the name of the person')).toBeVisible()
  await expect(second.getByLabel('E-mail address')).toHaveValue('sam@peake.example')
  await second.getByLabel('Full name').fill('Sam Okafor')
  await goOn(page)

  await page.getByRole('radio', { name: 'Yes' }).check()
  const sam = page.getByRole('group', { name: 'Sam Okafor' })
  await sam.getByLabel(/Access and support/).fill('Captions, please')
  await goOn(page)

  await expect(page.getByText('Step 4 of 4')).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Peake & Daughters')
  await expect(page.getByText('Sam Okafor: Captions, please')).toBeVisible()
  const summary = page.getByRole('complementary', { name: 'Your booking' })
  await expect(summary).toContainText('Total to pay£1,568.80')
  // A business has no right to cancel that consumers have.
  await expect(page.getByText('Your right to cancel')).toHaveCount(0)

  await page.getByRole('button', { name: 'Book and pay £1,568.80' }).click()
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'accept the terms of booking',
  )
  await bookAndPay(page)
  await page.getByRole('button', { name: /^Pay £1,568\.80/ }).click()

  await expectBooked(page)
  const main = page.getByRole('main')
  await expect(main).toContainText(/LEC-\w+/)
  await expect(main).toContainText('Sam Okafor, sam@peake.example')
  await expect(main.getByText(booker.name).first()).toBeVisible()
  await expect(page.getByRole('link', { name: 'Basket: £0.00 (0 items)' })).toBeVisible()

  await expectPaper(page, [
    `${coaching.title}, `,
    ...['2 £637.00 20% £1,274.00 £254.80 £1,528.80', `${minutes.title}, `],
    ...['1 £33.33 20% £33.33 £6.67 £40.00', 'Total £1,307.33 £261.47 £1,568.80'],
  ])
  const calendar = await page.request.get(await hrefOf(page, /calendar/))
  expect(await calendar.text()).toContain('BEGIN:VEVENT')

  await page.goto('/basket')
  await expect(page.getByText('You have not selected any courses')).toBeVisible()
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

test('an individual may cancel within 14 days, and is told what comes back', async ({ page }) => {
  const course = await offerCourse()
  await addToBasket(page, course)
  await goToCheckout(page)
  await sayWhoBooks(page, 'individual')
  await sayNobodyNeedsAnything(page)
  await expect(page.getByRole('heading', { name: 'Your right to cancel' })).toBeVisible()
  await bookAndPay(page)
  await page.getByRole('button', { name: /^Pay/ }).click()
  await expectBooked(page)

  await page.getByRole('link', { name: 'Cancel this booking' }).click()
  await expect(page.getByText('You get back £480.00')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel the booking' }).click()
  await expect(page.getByText('(cancelled)')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Refunds' })).toContainText('£480.00')
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

/** The invoice as an accountant gets it: the PDF is read, opened in the browser, and the same as the web page. */
async function expectPaper(page: Page, lines: readonly string[]): Promise<void> {
  const confirmation = page.url()
  const href = await hrefOf(page, /^PDF.*INV-/)
  const [number = ''] = /INV-\d+/.exec(href) ?? []
  const { text, title, language } = await readPdf(page, href)
  expect(title).toBe(`VAT invoice ${number}`)
  expect(language).toBe('en-GB')
  const facts = [
    ...[number, 'Hollin Bank Training Limited', 'VAT number GB 245 7193 48'],
    ...['Peake & Daughters', booker.name, ...lines],
  ]
  for (const fact of facts) expect(text).toContain(fact)

  await page.goto(await hrefOf(page, /^Web page.*INV-/))
  const words = (await page.getByRole('main').innerText()).replace(/\s+/g, ' ')
  for (const fact of facts) expect(words).toContain(fact)
  await expect(page.getByRole('table')).toHaveCSS('border-collapse', 'collapse')
  await expectOpensInBrowser(page, href)
  await page.goto(confirmation)
}

async function hrefOf(page: Page, name: RegExp): Promise<string> {
  return (await page.getByRole('link', { name }).first().getAttribute('href')) ?? ''
}
