import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Order, Organisation } from '@lectern/shared/contract/payload-types'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { randomUUID } from 'node:crypto'

import { saveSettings } from '@cms-seed/factories/settings'
import { booker, startTestShop, type TestShop } from '@cms-support/test-shop'
import { addTelephoneBooking } from '../desk/add-telephone-booking'
import { loadOrder } from '../orders'
import { setOrganisation } from '../organisations'
import { moneyOfOne, writeDownPayment } from '../payments'
import { remindOfInvoices } from './remind-of-invoices'

const aDayMinutes = 24 * 60
const howToPay = 'Calder Bank\nSort code 00-00-00'

let shop: TestShop
beforeAll(async () => {
  shop = await startTestShop()
  await remindersAre(true)
})
afterAll(() => shop.stop())

it('goes to whoever booked and to the mailbox, once before the day and twice after it', async () => {
  const { order } = await owedBy({ mailbox: 'learning@calder.example' })
  await afterDays(10)
  expect(await remindersTo(order)).toEqual([])
  await afterDays(1)
  expect(await remindersTo(order)).toEqual([
    expect.stringMatching(/^Invoice INV-\d+ is due on .* to ada@quill\.example$/),
    expect.stringMatching(/^Invoice INV-\d+ is due on .* to learning@calder\.example$/),
  ])
  await afterDays(10)
  await afterDays(14)
  const subjects = await remindersTo(order)
  expect(subjects.map((subject) => subject.replace(/^Invoice INV-\d+ (.*) to .*$/, '$1'))).toEqual([
    ...Array<unknown>(2).fill(expect.stringMatching(/^is due on/)),
    ...Array<unknown>(2).fill(expect.stringMatching(/^was due on/)),
    ...Array<unknown>(2).fill('is three weeks overdue'),
  ])
  const texts = (await shop.find('emails', order)).filter(isReminder).map(({ text }) => text)
  expect(texts[0]).toMatch(/£764\.40 is open.*Calder Bank/s)
  // Whoever has the link could change who comes.
  expect(texts.map((text) => text.includes('/orders/'))).toEqual([
    true,
    false,
    true,
    false,
    true,
    false,
  ])
})

it('names what is left, and ends as soon as the money is written down', async () => {
  const { order } = await owedBy({})
  await pay(order, 70_000)
  await afterDays(11)
  const [letter] = (await shop.find('emails', order)).filter(isReminder)
  expect(letter?.text).toContain('£64.40 is open')
  await pay(order, 6_440)
  await afterDays(10)
  expect(await remindersTo(order)).toHaveLength(1)
})

it('spares organisations on the stop list, and everybody where owners do not want it', async () => {
  const spared = await owedBy({ onAccount: { isNotReminded: true } })
  await remindersAre(false)
  const other = await owedBy({})
  await afterDays(12)
  expect(await remindersTo(other.order)).toEqual([])
  await remindersAre(true)
  await afterDays(1)
  expect(await remindersTo(spared.order)).toEqual([])
  expect(await remindersTo(other.order)).toHaveLength(1)
})

async function remindersAre(isReminded: boolean): Promise<void> {
  await saveSettings(shop.payload, { onAccount: { isReminded, howToPay, termsDays: 14 } })
}

async function owedBy(changes: Partial<Organisation>) {
  const lines = [{ runId: await shop.runWith({ seats: 1 }), count: 1 }]
  const delegates = { bookerAttends: false, delegates: [] }
  const booking = { attemptKey: randomUUID(), lines, booker, delegates, by: 'Jo Marsh' }
  const outcome = await addTelephoneBooking(shop.open(), booking)
  if (!outcome.started) throw new Error('It has no places')
  const organisation = await shop.payload.create({
    collection: 'organisations',
    data: { name: `Calder ${randomUUID().slice(0, 8)}`, ...changes },
  })
  const { order } = outcome
  await setOrganisation(shop.open(), { order, organisationId: organisation.id, by: 'Jo Marsh' })
  return { order: await loadOrder(shop.payload, order.id) }
}

/** The job runs twice at once, as on two machines. */
async function afterDays(days: number): Promise<void> {
  await shop.advance(days * aDayMinutes)
  await Promise.all([remindOfInvoices(shop.open()), remindOfInvoices(shop.open())])
}

async function pay(order: Order, amountPence: number): Promise<void> {
  const receivedOn = calendarDayIn(shop.open().now)
  const payment = { order, amountPence, receivedOn, by: 'Jo Marsh', attempt: randomUUID() }
  await writeDownPayment(shop.open(), { ...payment, way: 'bank-transfer' })
  expect((await moneyOfOne(shop.payload, order)).receivedPence).toBeGreaterThan(0)
}

async function remindersTo(order: Order): Promise<string[]> {
  const letters = (await shop.find('emails', order)).filter(isReminder)
  return letters.map(({ subject, to }) => `${subject} to ${to}`)
}

function isReminder({ subject }: { subject: string }): boolean {
  return subject.startsWith('Invoice INV-')
}
