import type { Page } from '@playwright/test'

import { bookByCard, expectPlacesLeft, offerCourse } from '../booking'
import { expect, test } from '../journey'
import { mailTo } from '../mail'
import { openAction, openOrder, pressAndConfirm } from '../admin'
import { readPdf } from '../pdf'
import { refuseNextRefund } from '../stand-in'

// What is refused answers 400, and the browser mentions it.
test.use({ expectedComplaints: { like: [/400 \(Bad Request\).*\/refunds/] } })

const reason = 'Sam is ill; agreed by telephone'

test('one of three places is given back, then the rest: seats, money, papers and e-mails follow', async ({
  page,
  newStaff,
}) => {
  const course = await offerCourse({ run: { capacity: 4 } })
  const customer = await bookByCard(page, {
    course,
    names: ['Rosalind Peake', 'Sam Okafor', 'Ida Moss'],
  })
  await expectPlacesLeft(page, { course, text: '1 place left' })

  const staff = await newStaff('bookings')
  await openOrder(staff, customer.reference)
  await openAction(staff, 'Cancel and refund')
  const refunding = staff.getByRole('group', { name: 'Cancel places and give the money back' })

  await refunding.getByRole('checkbox', { name: 'Sam Okafor, £480.00' }).check()
  const cancelSam = refunding.getByRole('button', { name: 'Cancel 1 place, refund £480.00' })
  await cancelSam.click()
  await expect(refunding.getByRole('status')).toContainText('Say why: the customer reads it')
  await refunding.getByLabel('Reason, which the customer reads').fill(reason)
  await cancelSam.click()

  await expect(staff.getByRole('row', { name: /Sam Okafor/ })).toContainText('Cancelled')
  await expect(staff.getByText(`Refund of £480.00: given back. ${reason}`)).toBeVisible()
  await expect(staff.getByRole('listitem').filter({ hasText: 'Money sent back' })).toContainText(
    'Shabnam Iqbal',
  )
  await expect(refunding.getByRole('checkbox')).toHaveCount(2)
  await expectPlacesLeft(page, { course, text: '2 places left' })
  await expectCreditNote(page, customer)

  const letter = await mailTo(customer.email, {
    subject: `Refund for ${customer.reference}: £480.00`,
  })
  for (const form of [letter.text, letter.html]) {
    expect(form).toContain(reason)
    expect(form).toContain('£480.00 is on its way back to your card')
    expect(form).toContain(new URL(customer.page).pathname)
  }

  for (const place of await refunding.getByRole('checkbox').all()) await place.check()
  await refunding.getByLabel('Reason, which the customer reads').fill('The team has moved on')
  await refunding.getByRole('button', { name: 'Cancel 2 places, refund £960.00' }).click()
  await expect(staff.getByText('Refund of £960.00: given back.')).toBeVisible()
  await expectPlacesLeft(page, { course, text: '4 places left' })
  await page.goto(customer.page)
  await expect(
    page.getByRole('heading', { level: 1, name: 'This booking has been refunded' }),
  ).toBeVisible()
})

test('money that Stripe refuses to send back is paid by hand, and staff say when it is', async ({
  page,
  newStaff,
}) => {
  const course = await offerCourse({ run: { capacity: 4 } })
  const customer = await bookByCard(page, { course, names: ['Rosalind Peake'] })
  const staff = await newStaff('bookings')
  await openOrder(staff, customer.reference)
  await openAction(staff, 'Cancel and refund')
  await refuseNextRefund(page, 'The account of this card is closed.')
  const refunding = staff.getByRole('group', { name: 'Cancel places and give the money back' })
  await refunding.getByRole('checkbox').check()
  await refunding.getByLabel('Reason, which the customer reads').fill(reason)
  await refunding.getByRole('button', { name: 'Cancel 1 place, refund £480.00' }).click()

  await expect(staff.getByRole('region', { name: 'Money', exact: true })).toContainText(
    'The account of this card is closed.',
  )
  await expect(refunding).toHaveCount(0)
  const byHand = staff.getByRole('group', { name: 'Pay the £480.00 back yourself' })
  await pressAndConfirm(byHand, 'Pay it another way')
  const paid = staff.getByRole('group', { name: 'Pay £480.00 back to the customer yourself' })
  await expect(paid).toBeVisible()
  await staff.goto('/admin')
  await expect(
    staff.getByRole('link', { name: /refunds? (is|are) to be paid back by hand/ }),
  ).toBeVisible()
  await openOrder(staff, customer.reference)
  await paid.getByRole('button', { name: 'I have paid it back' }).click()
  await expect(paid).toHaveCount(0)
  await expect(staff.getByText('Refund of £480.00: paid back by hand.')).toBeVisible()
})

/** On the customer's page, and in the PDF that an accountant gets. */
async function expectCreditNote(page: Page, customer: { page: string }): Promise<void> {
  await page.goto(customer.page)
  await expect(page.getByRole('listitem').filter({ hasText: 'Sam Okafor' })).toContainText(
    '(cancelled)',
  )
  await expect(page.getByRole('region', { name: 'Refunds' })).toContainText('£480.00')
  const href = await page.getByRole('link', { name: /^PDF.*CN-/ }).getAttribute('href')
  const { text } = await readPdf(page, href ?? '')
  for (const fact of ['Credit note', 'For invoice INV-', reason, '£400.00', '£80.00', '£480.00']) {
    expect(text).toContain(fact)
  }
}
