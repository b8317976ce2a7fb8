import type { Page } from '@playwright/test'
import { randomUUID } from 'node:crypto'

import { expectAccessible } from '../accessible'
import { expectPlacesLeft, offerCourse } from '../booking'
import { unused } from '../catalogue'
import { expect, test } from '../journey'
import { mailTo } from '../mail'
import { openAction, openOrder } from '../admin'
import { restAs, signInQuietly } from '../staff'

// What is refused answers 400, and the browser mentions it.
test.use({
  expectedComplaints: {
    like: [/400 \(Bad Request\).*\/(by-telephone|users\/logout)/, /ERR_FAILED.*\/by-telephone/],
  },
})

test('bookings staff take a booking by telephone, put somebody else into a place and send an e-mail again', async ({
  page,
  newStaff,
}) => {
  const course = await offerCourse({ run: { capacity: 3, joiningInstructions: 'Bring a pen.' } })
  const caller = addressOf('caller')
  const staff = await newStaff('bookings')
  await staff.goto(`/admin/collections/course-runs/${course.runId}/sheet`)
  await staff.waitForLoadState('networkidle')
  await staff.getByText('Take a booking').click()
  const booking = staff.getByRole('group', { name: /^Add a booking taken by telephone/ })
  await booking.getByLabel('Places').fill('2')
  await booking.getByLabel('Company').fill('Peake & Daughters')
  await booking.getByLabel('Name', { exact: true }).fill('Rosalind Peake')
  await booking.getByLabel('E-mail').fill(caller)
  await booking.getByLabel('Street').fill('1 Call Lane')
  await booking.getByLabel('Postcode').fill('LS1 7BR')
  await booking.getByRole('button', { name: 'Book' }).click()
  await expect(booking.getByRole('status')).toContainText('town')
  await booking.getByLabel('Town').fill('Leeds')
  await booking.getByLabel('Telephone').fill('0113 496 0000')
  await booking.getByLabel('Purchase order').fill('PO-7781')
  await booking.getByRole('button', { name: 'Book' }).click()
  await expect(booking.getByRole('status')).toHaveText('Done.')

  const reference = await referenceOfFirst(staff)
  await expectPlacesLeft(page, { course, text: '1 place left' })
  const subject = `Your booking ${reference}`
  const confirmation = await mailTo(caller, { subject })
  for (const form of [confirmation.text, confirmation.html]) {
    for (const fact of ['PO-7781', '£960.00', course.title]) expect(form).toContain(fact)
  }

  await openOrder(staff, reference)
  await expect(staff.getByText('Booking taken by telephone')).toBeVisible()
  const delegate = addressOf('delegate')
  await openAction(staff, 'Change who comes')
  const swap = staff.getByRole('group', { name: 'Put somebody else into a place' })
  await swap.getByRole('textbox', { name: 'Name' }).fill('Ida Moss')
  await swap.getByLabel(/^E-mail/).fill(delegate)
  await swap.getByRole('button', { name: 'Give the place to Ida Moss' }).click()
  await expect(staff.getByRole('row', { name: /Ida Moss/ })).toContainText('Coming')
  await expect(staff.getByText(/nobody → Ida Moss/)).toBeVisible()
  const joining = await mailTo(delegate, { subject: `Your place on ${course.title}` })
  expect(joining.text).toContain('Bring a pen.')
  expect(joining.html).toContain('Bring a pen.')

  const told = staff.getByRole('listitem').filter({ hasText: `E-mail to ${caller}: ${subject}` })
  await told.getByText('Read or send again').click()
  await expect(told).toContainText('PO-7781')
  const sent = told.getByRole('group', { name: `${subject}, to ${caller}` })
  await sent.getByRole('button', { name: 'Send again' }).click()
  await expect(staff.getByText(`Asked to send again: ${subject}`)).toBeVisible()
  expect(await mailTo(caller, { subject, count: 2 })).toEqual(confirmation)
})

test('a booking that is being typed outlives its tab, a reload and a lost answer, and is made once', async ({
  newStaff,
}) => {
  const course = await offerCourse({ run: { capacity: 3 } })
  const staff = await newStaff('bookings')
  const booking = staff.getByRole('group', { name: /^Add a booking taken by telephone/ })
  const openBookings = async () => {
    await staff.getByText('Take a booking').click()
    await expect(booking).toBeVisible()
  }
  await staff.goto(`/admin/collections/course-runs/${course.runId}/sheet`)
  await staff.waitForLoadState('networkidle')
  await openBookings()
  await booking.getByLabel('For').selectOption('an individual')
  await booking.getByLabel('Name', { exact: true }).fill('Rosalind Peake')
  await booking.getByLabel('E-mail').fill(addressOf('typed-once'))
  await booking.getByLabel('Telephone').fill('0113 496 0000')

  await staff.getByRole('link', { name: 'Days, place, price' }).click()
  await expect(booking).toHaveCount(0)
  await staff.getByRole('link', { name: 'Who comes' }).click()
  await openBookings()
  await expect(booking.getByLabel('Name', { exact: true })).toHaveValue('Rosalind Peake')
  await booking.getByLabel('Street').fill('1 Call Lane')
  await booking.getByLabel('Town').fill('Leeds')
  await booking.getByLabel('Postcode').fill('LS1 7BR')

  await staff.route('**/by-telephone', async (route) => {
    await route.fetch()
    await route.abort()
  })
  await booking.getByRole('button', { name: 'Book' }).click()
  await expect(booking.getByRole('status')).toContainText('not known whether this was done')
  await staff.unroute('**/by-telephone')
  await staff.reload()
  await staff.waitForLoadState('networkidle')
  await openBookings()
  await expect(booking.getByLabel('Postcode')).toHaveValue('LS1 7BR')
  await expect(booking.getByLabel('For')).toHaveValue('individual')
  await expect(booking.getByRole('status')).toContainText('not known whether this was done')
  await booking.getByRole('button', { name: 'Book' }).click()
  await expect(booking.getByRole('status')).toContainText('nothing was done twice')
  await expect(booking.getByLabel('Postcode')).toHaveValue('')
  await expect(staff.getByRole('rowheader', { name: /LEC-/ })).toHaveCount(1)
})

test('what was typed into an action waits for whoever signs in again, and not for whoever signed out', async ({
  newStaff,
}) => {
  const course = await offerCourse({ run: { capacity: 3 } })
  const staff = await newStaff('bookings')
  const cancelling = staff.getByRole('group', { name: 'Cancel this date' })
  const reason = cancelling.getByLabel(/^Reason/)
  const open = async () => {
    await staff.goto(`/admin/collections/course-runs/${course.runId}/sheet`)
    await staff.waitForLoadState('networkidle')
    await staff.getByText('Move or call off …').click()
  }
  await open()
  await reason.fill('The trainer is ill')
  await staff.context().clearCookies()
  await staff.goto('/admin')
  await signInQuietly(staff, 'bookings')
  await open()
  await expect(reason).toHaveValue('The trainer is ill')

  await staff.goto('/admin/logout')
  await staff.waitForURL('**/admin/login')
  await signInQuietly(staff, 'bookings')
  await open()
  await expect(reason).toHaveValue('')
})

/** An e-mail address of this run's own. */
function addressOf(who: string): string {
  return `${unused(who).toLowerCase().replace(/\W+/g, '-')}@peake.example`
}

async function referenceOfFirst(staff: Page): Promise<string> {
  return staff.getByRole('link', { name: /^LEC-/ }).first().innerText()
}

test('an invoice is owed until its money is written down, in parts, and a slip is undone', async ({
  page,
  newStaff,
}) => {
  const course = await offerCourse({ run: { capacity: 3 } })
  const rest = await restAs('bookings')
  const email = addressOf('owing')
  await rest.press('orders/by-telephone', {
    attemptKey: randomUUID(),
    lines: [{ runId: course.runId, count: 2 }],
    booker: {
      ...{ kind: 'business', name: 'Rosalind Peake', email },
      ...{ companyName: 'Peake & Daughters' },
      address: { line1: '1 Call Lane', town: 'Leeds', postcode: 'LS1 7BR' },
    },
  })
  const reference = String((await rest.find('orders', { customerEmail: email })).reference)
  const staff = await newStaff('bookings')
  await openOrder(staff, reference)
  const money = staff.getByRole('region', { name: 'Money', exact: true })
  await expect(money).toContainText(/£960\.00 owed, due \d+ \w+ \d{4}/)

  await openAction(staff, 'Write down a payment')
  const writing = staff.getByRole('group', { name: 'Write down money that came in' })
  await expect(writing.getByLabel('Amount in pounds')).toHaveValue('960')
  await writing.getByLabel('Amount in pounds').fill('690')
  await writing.getByLabel(/^What the payer wrote/).fill('PEAKE 4711')
  await writing.getByRole('button', { name: 'Write down £690.00, £270.00 stays owed' }).click()
  await expect(money).toContainText('£270.00 owed')
  await expectAccessible(staff, { within: '.order-page__columns' })

  await money.getByText('Undo', { exact: true }).click()
  const undoing = money.getByRole('group', { name: 'Take back the entry of £690.00' })
  await undoing.getByLabel('What was wrong with it').fill('It was £960')
  await undoing.getByRole('button', { name: 'Undo this entry' }).click()
  await expect(money).toContainText('£960.00 owed')
  await expect(money).toContainText('It was £960')

  await writing.getByRole('button', { name: 'Write down £960.00' }).click()
  await expect(money.getByText('Paid', { exact: true })).toBeVisible()

  await openAction(staff, 'Cancel and refund')
  const cancelling = staff.getByRole('group', { name: 'Cancel places and give the money back' })
  await cancelling.getByRole('checkbox').first().check()
  await cancelling.getByLabel('Reason, which the customer reads').fill('Ill')
  await cancelling
    .getByRole('button', { name: 'Cancel 1 place, pay £480.00 back yourself' })
    .click()
  await expect(
    staff.getByRole('group', { name: 'Pay £480.00 back to the customer yourself' }),
  ).toBeVisible()
  const { text } = await mailTo(email, { subject: `Refund for ${reference}: £480.00` })
  expect(text).toContain('We will pay back £480.00 the way you paid.')
  const [, customerPage] = /(\S+\/orders\/\S+)/.exec(text) ?? []
  await page.goto(customerPage ?? '')
  await expect(page.getByRole('region', { name: 'Refunds' })).toContainText('£480.00')
})
