import type { KeptBooker } from '@lectern/shared/contract/checkout-forms'

import { newDocumentId } from '../../src/database/document-ids'
import { inOneTransaction } from '../../src/database/in-one-transaction'
import { customerFields } from '../../src/modules/orders'
import { randomFrom } from '../pictures/random'
import type { World } from '../world'
import { seedDemo } from './demo'

const orders = 50_000
const ordersPerTransaction = 250
const pricePence = 76_440
const hourMilliseconds = 3_600_000

/** The demo, and fifty thousand orders of ten years: for measuring how long it takes to find one. */
export async function seedManyOrders(world: World): Promise<void> {
  await seedDemo(world)
  for (let first = 1; first <= orders; first += ordersPerTransaction) {
    await storeOrders(world, { first, count: ordersPerTransaction })
  }
}

/** Past all hooks, as nobody waits for an hour. Two in three have one place, the others two; four in five an invoice. */
async function storeOrders(
  { payload, now }: World,
  { first, count }: { first: number; count: number },
): Promise<void> {
  await inOneTransaction(payload, async (req) => {
    for (let number = first; number < first + count; number += 1) {
      const id = newDocumentId(payload)
      const { order, places } = orderOf(number, now)
      const moments = { createdAt: order.placedAt, updatedAt: order.placedAt }
      const store = (collection: 'orders' | 'bookings' | 'invoices', data: object) =>
        payload.db.create({ collection, data: { ...data, ...moments }, req, returning: false })
      await payload.db.create({
        collection: 'orders',
        customID: id,
        data: { ...order, ...moments },
        req,
        returning: false,
      })
      for (const place of places) await store('bookings', { ...place, orderId: id })
      if (number % 5 !== 0) await store('invoices', { ...invoiceOf(number, order), orderId: id })
    }
  })
}

function orderOf(number: number, now: Date) {
  const random = randomFrom(`order ${number}`)
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? ''
  const nobody = () => `${pick(forenames)} ${pick(surnames)}${pick(endings)}`
  const name = nobody()
  const companyName = `${pick(surnames)}${pick(endings)} ${pick(trades)}`
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@${companyName.split(' ')[0]?.toLowerCase()}.example`
  const reference = `LEC-N${String(number).padStart(7, '0')}`
  const placedAt = new Date(now.getTime() - number * hourMilliseconds * 1.7).toISOString()
  const summary = `${pick(courses)}, 12 January, Leeds`
  const count = number % 3 === 0 ? 2 : 1
  const booker: KeptBooker = {
    kind: 'business',
    name,
    email,
    phone: `07700 9${String(number).padStart(5, '0')}`,
    companyName,
    purchaseOrderNumber: `PO-${600_000 + number}`,
    address: { line1: '1 High Street', town: 'Leeds', postcode: 'LS1 1AA' },
  }
  const money = { netPence: 63_700, vatPence: 12_740, grossPence: pricePence }
  return {
    order: {
      ...{ reference, summary, placedAt, booker, ...customerFields(booker) },
      ...{ state: 'booked', grossPence: pricePence * count },
      ...{ source: 'website', payment: 'stripe', lines: [], totals: {}, vatMode: 'line' },
      ...{ key: reference, attemptKey: reference, extensionsUsed: 0, holdRound: 1 },
      ...{ paymentAttempt: 1, followUpDone: true },
    },
    places: Array.from({ length: count }, (_, at) => ({
      ...money,
      ...placeOf(nobody(), { reference, summary, placedAt, seat: at + 1 }),
    })),
  }
}

function placeOf(
  delegateName: string,
  of: { reference: string; summary: string; placedAt: string; seat: number },
) {
  const { reference, summary, placedAt, seat } = of
  return {
    ...{ title: `${delegateName} (${reference})`, delegateName, seat },
    delegateEmail: `${delegateName.toLowerCase().replaceAll(' ', '.')}@mail.example`,
    ...{ status: 'booked', runLabel: summary, startsAt: placedAt, endsAt: placedAt },
    ...{ orderReference: reference, runId: 'measured', vatCategory: 'standard' },
    ...{
      vatRateBasisPoints: 2_000,
      key: `${reference}/${seat}`,
      refundKey: '',
      ledgerStatus: 'booked',
    },
  }
}

function invoiceOf(
  number: number,
  { reference, placedAt, customerName }: ReturnType<typeof orderOf>['order'],
) {
  const sequence = 100_000 + number
  return {
    ...{ number: `INV-${sequence}`, sequence, customerName, issuedAt: placedAt },
    ...{ netPence: 63_700, vatPence: 12_740, grossPence: pricePence, key: reference, content: {} },
  }
}

const forenames =
  'Ada Amara Beatrix Callum Dilys Edwin Fatima Gethin Hannah Idris Joyce Kwame Lorna Mustafa Niamh Owain Priya Ruaridh Saoirse Tariq Ursula Vikram Wanda Yusuf Zoë'.split(
    ' ',
  )
const surnames =
  'Ash Brook Carr Dun Elm Fern Gold Hart Ings Kirk Lang Marsh North Oak Pem Quill Rams Sel Thorn Up Var Wether Yar'.split(
    ' ',
  )
const endings = 'bury by combe dale field ford ham ley mere shaw ton well wick worth'.split(' ')
const trades = [
  ...['Housing', 'Dental Practice', 'Borough Council', 'Solicitors', 'Surveyors'],
  ...['Engineering', 'Garden Centre', 'Veterinary Group', 'Brewery', 'Kitchens'],
]
const courses = [
  ...['Presenting With Impact', 'First-Time Manager', 'Coaching Skills for Leaders'],
  ...['Writing for Busy Readers', 'Leading Through Change', 'Difficult Conversations'],
]
