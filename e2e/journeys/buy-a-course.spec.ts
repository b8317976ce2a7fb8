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

// A form that comes back answers 400, and the browser mentions it.
test.use({ expectedComplaints: { like: [/400 \(Bad Request\).*\/answers/] } })

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
