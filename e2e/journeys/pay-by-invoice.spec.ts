import type { Page } from '@playwright/test'

import { expectAccessible } from '../accessible'
import {
  addToBasket,
  goOn,
  goToCheckout,
  offerCourse,
  sayNobodyNeedsAnything,
  type CourseOnOffer,
} from '../booking'
import { unused } from '../catalogue'
import { expect, test } from '../journey'
import { mailTo } from '../mail'
import { cmsOrigin } from '../running-system'
import { restAs } from '../staff'

// A form that comes back says so with its status, and the browser mentions it.
test.use({ expectedComplaints: { like: [/400 \(Bad Request\).*\/(?:checkout|orders)\//] } })

test('a coordinator books on account, without JavaScript and in another browser', async ({
  page,
  newVisitor,
}) => {
  const course = await offerCourse()
  const name = unused('Calder Vale')
  const email = `${name.toLowerCase().replaceAll(/\W/g, '')}@calder.example`
  const rest = await restAs('bookings')
  await rest.create('organisations', {
    name,
    coordinators: [{ name: 'Ida Moss', email }],
    onAccount: { isAllowed: true, creditLimitPence: 500_000, purchaseOrderRule: 'to-book' },
  })

  const visitor = await newVisitor({ javaScriptEnabled: false })
  const reference = await answerFor(visitor, { course, company: name, email })
  const checkPage = visitor.url()
  await visitor.getByRole('button', { name: 'Pay by invoice' }).click()
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Look in your mail')

  const { text } = await mailTo(email, { subject: `Go on with your booking ${reference}` })
  // Whoever has only begun the checkout does not get on by its address.
  await visitor.goto(checkPage)
  await expect(visitor.getByRole('button', { name: /^Book on account/ })).toHaveCount(0)
  await page.goto(/\S+\/by-invoice\/\S+/.exec(text)?.[0] ?? '')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Go on with the booking' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Check and book' })).toBeVisible()
  await expectAccessible(page)
  await expect(page.getByRole('region', { name: 'Pay by invoice' })).toContainText(
    `On the account of ${name}`,
  )
  await page.getByRole('checkbox', { name: /I accept the/ }).check()
  const book = page.getByRole('button', { name: /^Book on account, £/ })
  await page.getByLabel('Purchase order number').press('Enter')
  await expect(page.getByRole('heading', { name: 'Choose how to pay' })).toBeVisible()
  await book.click()
  await expect(page.getByLabel('Purchase order number')).toHaveAccessibleDescription(
    /Enter the number of your purchase order/,
  )
  await page.getByLabel('Purchase order number').fill('PO 4711')
  await book.click()
  await expect(page.getByRole('heading', { level: 1, name: /booked/ })).toBeVisible()
  const { text: confirmation } = await mailTo(email, { subject: `Your booking ${reference}` })
  expect(confirmation).toContain('You pay by invoice')

  await expect(page.getByText(/£\S+ is open\. The invoice says where to pay/)).toBeVisible()
  await expectAccessible(page)

  await visitor.goto(page.url())
  await visitor.getByRole('link', { name: 'Change the number' }).click()
  await visitor.getByLabel('Purchase order number').fill('')
  await visitor.getByRole('button', { name: 'Save the number' }).click()
  await expect(visitor.getByLabel('Purchase order number')).toHaveAccessibleDescription(
    /Enter the number of your purchase order/,
  )
  await visitor.getByLabel('Purchase order number').fill('PO 4712')
  await visitor.getByRole('button', { name: 'Save the number' }).click()
  await expect(visitor.getByText('Saved: your purchase order number')).toBeVisible()
  const bookingPage = visitor.url()
  await visitor.getByRole('link', { name: /^Web page.*INV-/ }).click()
  await expect(visitor.getByText('PO 4711', { exact: true })).toBeVisible()
  await expect(visitor.getByText(/^Added on .+: your purchase order PO 4712\.$/)).toBeVisible()
  await visitor.goto(bookingPage)

  await visitor.getByRole('button', { name: /^Pay £\S+ by card$/ }).click()
  await expect(visitor.getByRole('heading', { level: 1, name: /^Pay £/ })).toBeVisible()
  await visitor.getByRole('button', { name: /^Pay/ }).click()
  await expect(visitor.getByText('Paid: thank you.')).toBeVisible()
  await expect(visitor.getByRole('button', { name: /by card/ })).toHaveCount(0)
})

test('a company without an account asks for one, and staff approve it in two clicks', async ({
  page,
  newVisitor,
  newStaff,
}) => {
  const course = await offerCourse()
  const company = unused('Aske Mills')
  const email = `${company.toLowerCase().replaceAll(/\W/g, '')}@aske.example`
  const visitor = await newVisitor({ javaScriptEnabled: false })
  const reference = await answerFor(visitor, { course, company, email })
  await visitor.getByRole('button', { name: 'Pay by invoice' }).click()
  const { text } = await mailTo(email, { subject: `Go on with your booking ${reference}` })
  await page.goto(/\S+\/by-invoice\/\S+/.exec(text)?.[0] ?? '')
  await page.getByRole('button', { name: 'Go on with the booking' }).click()
  await page.getByRole('checkbox', { name: /I accept the/ }).check()
  await page.getByRole('button', { name: /^Ask to pay by invoice, £/ }).click()
  await expect(page.getByText('You have asked to pay by invoice.')).toBeVisible()
  await expectAccessible(page)

  const staff = await newStaff('bookings')
  await staff.goto(`${cmsOrigin}/admin`)
  const task = staff.getByRole('listitem').filter({ hasText: `${company} asks to pay £` })
  await task.getByRole('link').click()
  await staff.waitForLoadState('networkidle')
  await staff.getByRole('button', { name: /^Approve: book it on account, £/ }).click()
  const money = staff.getByRole('region', { name: 'Money', exact: true })
  await expect(money).toContainText(/£\S+ owed, due/)

  const { text: confirmation } = await mailTo(email, { subject: `Your booking ${reference}` })
  expect(confirmation).toContain('You pay by invoice')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: /booked/ })).toBeVisible()
})

/** Up to the page on which it is chosen how to pay; answers the reference of the booking. */
async function answerFor(
  visitor: Page,
  { course, company, email }: { course: CourseOnOffer; company: string; email: string },
): Promise<string> {
  await addToBasket(visitor, course)
  await goToCheckout(visitor)
  await visitor.getByRole('radio', { name: 'For an organisation' }).check()
  await visitor.getByLabel('Your full name').fill('Ida Moss')
  await visitor.getByLabel('E-mail address').fill(email)
  await visitor.getByLabel('Name of the organisation').fill(company)
  await visitor.getByLabel('Address line 1').fill('1 Call Lane')
  await visitor.getByLabel('Town or city').fill('Leeds')
  await visitor.getByLabel('Postcode').fill('LS1 7BR')
  await goOn(visitor)
  await visitor.getByLabel('Full name').fill('Sam Okafor')
  await goOn(visitor)
  await sayNobodyNeedsAnything(visitor)
  const summary = visitor.getByRole('complementary', { name: 'Your booking' })
  return /Reference (\S+)/.exec(await summary.innerText())?.[1] ?? ''
}
