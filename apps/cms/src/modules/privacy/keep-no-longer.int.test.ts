import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Booker } from '@lectern/shared/contract/checkout-forms'
import type { Order } from '@lectern/shared/contract/payload-types'
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { createEnquiry } from '@cms-seed/factories/enquiry'
import { saveSettings } from '@cms-seed/factories/settings'
import { everythingStored } from '@cms-support/everything-stored'
import { expectInvariants } from '@cms-support/shop-invariants'
import {
  book,
  checkOut,
  declared,
  payAndSettle,
  startTestShop,
  type TestShop,
} from '@cms-support/test-shop'
import { currentEnv } from '../../env'
import { swapDelegate } from '../changes/swap-delegate'
import { giveUpOrder } from '../checkout/give-up-order'
import { reviveOrder } from '../checkout/revive-order'
import { saveDelegates, saveNeeds } from '../checkout/save-answers'
import { startPayment } from '../checkout/start-payment'
import { sendDueEmails } from '../letters/send-due-emails'
import { findBookings } from '../orders/find-bookings'
import { loadOrder } from '../orders/find-order'
import { keepNoLongerThanNeeded } from './keep-no-longer'

let shop: TestShop
beforeAll(async () => {
  shop = await startTestShop()
  await saveSettings(shop.payload)
})
afterAll(() => shop.stop())

const dayMilliseconds = 24 * 60 * 60 * 1000
const inDays = (days: number) => new Date(Date.now() + days * dayMilliseconds)
const keepOn = (days: number) => keepNoLongerThanNeeded(shop.payload, inDays(days))

/** Words that are nowhere but where this person is. */
function planted(name: string, phone = '01632 960111'): Booker {
  return {
    kind: 'individual',
    name: `Planted ${name}`,
    email: `${name.toLowerCase()}@planted.example`,
    phone,
    address: { line1: `${name} Plantedgate`, town: 'Leeds', postcode: 'LS1 1AA' },
  }
}

describe('a booking that was begun and not finished', () => {
  it('goes with all that belongs to it after its term, and not a day before', async () => {
    const runId = await shop.runWith({ seats: 2 })
    const order = await checkOut(shop, [{ runId, count: 1 }], planted('Lapser'))
    const needs = [{ runId, seat: 1, dietary: 'Planted nuts' }]
    await saveNeeds(shop.open(), order, { needs })
    await startPayment(shop.open(), { order, declarations: declared })
    await giveUp(order)
    await keepOn(29)
    const words = ['lapser@planted', 'Lapser Plantedgate', 'Planted nuts', order.reference]
    expect(await found(...words)).toEqual(words)
    await keepOn(32)
    expect(await found(...words)).toEqual([])
    const stripe = await shop.standIn.state()
    await expectInvariants({ payload: shop.payload, stripe, runIds: [runId] })
  })

  it('stays when somebody takes it up again just before', async () => {
    const runId = await shop.runWith({ seats: 2 })
    const order = await checkOut(shop, [{ runId, count: 1 }], planted('Reviver'))
    await giveUp(order)
    await reviveOrder(shop.open(), await loadOrder(shop.payload, order.id))
    await keepOn(40)
    expect(await loadOrder(shop.payload, order.id)).toMatchObject({ state: 'open' })
  })
})

describe('a booking whose course is over', () => {
  it('loses what is not needed, term by term, and keeps numbers, amounts and seats', async () => {
    const runId = await shop.runWith({ seats: 3 })
    const order = await bookFor(runId)
    await sendDueEmails(shop.open())

    const contacts = ['01632 960123', 'delia@planted.example']
    await keepOn(400)
    expect(await found(...contacts)).toEqual(contacts)
    await keepOn(366 + 370)
    expect(await found(...contacts, 'old@planted', 'Delia Planted')).toEqual(['Delia Planted'])
    // The accounting year ends in March 2027, and the course is in November.
    const customer = ['Planted Payer', 'payer@planted', 'Payer Plantedgate']
    await keepOn(6 * 365)
    expect(await found(...customer, 'Delia Planted')).toEqual([...customer, 'Delia Planted'])
    await keepOn(6.5 * 366)
    expect(await found(...customer, 'Delia Planted')).toEqual(['Delia Planted'])
    await keepOn(366 + 6 * 366)
    expect(await found('Delia Planted')).toEqual([])

    const [invoice] = await shop.find('invoices', order)
    expect(invoice).toMatchObject({ customerName: 'Erased', grossPence: order.grossPence })
    const stripe = await shop.standIn.state()
    await expectInvariants({ payload: shop.payload, stripe, runIds: [runId] })
    const next = await book(shop, [{ runId, count: 1 }])
    const [nextInvoice] = await shop.find('invoices', next)
    expect(nextInvoice!.sequence).toBe(invoice!.sequence + 1)
  })

  it('is worked on although another that is broken comes first', async () => {
    const [broken, whole] = [
      await bookFor(await shop.runWith({ seats: 3 })),
      await bookFor(await shop.runWith({ seats: 3 })),
    ]
    await shop.payload.db.updateOne({
      collection: 'orders',
      id: broken.id,
      data: { delegates: 'not a list' },
    })
    await expect(keepOn(366 + 370)).rejects.toThrow()
    const { booker } = await loadOrder(shop.payload, whole.id)
    expect(JSON.stringify(booker)).not.toContain('01632')
    await shop.payload.db.updateOne({
      collection: 'orders',
      id: broken.id,
      data: { delegates: null },
    })
    await keepOn(366 + 370)
  })
})

describe('what people wrote', () => {
  it('goes a year after somebody last worked on it; a complaint only after its outcome', async () => {
    const { payload } = shop
    await createEnquiry(payload, { message: 'Planted question' })
    await createEnquiry(payload, { message: 'Planted complaint', kind: 'complaint' })
    await createEnquiry(payload, {
      message: 'Planted and settled',
      kind: 'complaint',
      outcomeAt: new Date().toISOString(),
    })
    await keepOn(364)
    expect(await found('Planted question')).toHaveLength(1)
    await keepOn(367)
    expect(await found('Planted question')).toEqual([])
    expect(await found('Planted and settled')).toHaveLength(1)
    await keepOn(4 * 366)
    expect(await found('Planted and settled')).toEqual([])
    expect(await found('Planted complaint')).toHaveLength(1)
  })
})

it('deletes e-mails in files when they are old enough, and nothing else there', async () => {
  const folder = currentEnv().MAIL_DIR
  await mkdir(folder, { recursive: true })
  for (const name of ['old.eml', 'old.eml.part', 'notes.txt', 'new.eml']) {
    await writeFile(path.join(folder, name), 'x')
  }
  for (const name of ['old.eml', 'old.eml.part', 'notes.txt']) {
    await utimes(path.join(folder, name), inDays(-40), inDays(-40))
  }
  await keepOn(0)
  const left = await readdir(folder)
  expect(left).toEqual(expect.arrayContaining(['notes.txt', 'new.eml']))
  expect(left).not.toContain('old.eml')
  expect(left).not.toContain('old.eml.part')
})

it('follows what owners set, which may not be less than the law demands', async () => {
  const { payload } = shop
  await createEnquiry(payload, { message: 'Planted briefly' })
  await payload.updateGlobal({ slug: 'settings', data: { privacy: { enquiries: 1 } } })
  await keepOn(40)
  expect(await found('Planted briefly')).toEqual([])
  const tooShort = { privacy: { books: 5 } } as never
  await expect(payload.updateGlobal({ slug: 'settings', data: tooShort })).rejects.toThrow(
    /Privacy|invalid/i,
  )
})

/** Which of these words stand anywhere in the database. */
async function found(...words: string[]): Promise<string[]> {
  const everything = await everythingStored(shop.payload)
  return words.filter((word) => everything.includes(word))
}

async function giveUp(order: Order): Promise<void> {
  const now = await loadOrder(shop.payload, order.id)
  expect(await giveUpOrder(shop.open(), { order: now, event: 'abandon' })).toBe('given-up')
}

/** Paid, with a delegate who took somebody else’s place. */
async function bookFor(runId: string): Promise<Order> {
  const begun = await checkOut(shop, [{ runId, count: 1 }], planted('Payer', '01632 960123'))
  await saveDelegates(shop.open(), begun, {
    bookerAttends: false,
    delegates: [{ runId, seat: 1, name: 'Old Planted', email: 'old@planted.example' }],
  })
  const booked = await payAndSettle(shop, await loadOrder(shop.payload, begun.id))
  const [booking] = await findBookings(shop.payload, booked)
  const delegate = { name: 'Delia Planted', email: 'delia@planted.example' }
  await swapDelegate(shop.open(), { order: booked, booking: booking!, delegate, by: 'test' })
  return booked
}
