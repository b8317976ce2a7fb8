import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { OfferAcceptance } from '@lectern/shared/contract/offers'
import type { Email, Order, WrittenOffer } from '@lectern/shared/contract/payload-types'
import { addDays, calendarDayIn, endOfDayInLondon } from '@lectern/shared/time/calendar-day'

import { createOffer } from '@cms-seed/factories/offer'
import { crashNow, expectCrash } from '@cms-support/crash'
import { crashingPayload } from '@cms-support/crashing-payload'
import { interruptedPayload } from '@cms-support/interrupted-payload'
import { restOf, signIn, type Rest } from '@cms-support/rest'
import { expectInvariants } from '@cms-support/shop-invariants'
import { createStaff } from '@cms-support/staff'
import { checkOut, payAndSettle, startTestShop, type TestShop } from '@cms-support/test-shop'
import { findAll } from '@cms/database/find-all'
import { contentOf, findOrder } from '../orders'
import { offerTokenOf } from '../letters'
import { releaseLapsedHolds } from '../order-jobs/release-lapsed-holds'
import { releaseStrayHolds } from '../order-jobs/release-stray-holds'
import { reviveOrder } from '../checkout/revive-order'
import { readPlacesLeft } from '../seats'
import {
  acceptOffer,
  declineOffer,
  eraseFromOffer,
  findUnpaidOffers,
  sendOffer,
  settleOffers,
  withdrawOffer,
} from '.'
import { loadOffer } from './offer-content'

let shop: TestShop
let rest: Rest
beforeAll(async () => {
  shop = await startTestShop()
  rest = restOf(shop.payload)
  await createStaff(shop.payload)
})
afterAll(() => shop.stop())

describe('an offer that was sent', () => {
  it('keeps its places from everybody else, and tells the company', async () => {
    const { runId, offer } = await sent({ seats: 3, places: 3 })
    expect(await placesLeft(runId)).toBe(0)
    await expect(checkOut(shop, [{ runId, count: 1 }])).rejects.toThrow('full')
    await shop.advance(30)
    await releaseStrayHolds(shop.open())
    expect(await placesLeft(runId)).toBe(0)
    const where = { offerId: { equals: offer.id } }
    const [email]: Email[] = await findAll(shop.payload, { collection: 'emails', where })
    expect(email).toMatchObject({ to: 'ada@quill.example', subject: `Our offer ${offer.number}` })
    await sound(runId)
  })

  it('has the next number of its year, however many are sent at once', async () => {
    const drafts = await Promise.all([1, 2, 3, 4].map(() => draft({ seats: 2, places: 1 })))
    const all = await Promise.all(drafts.flatMap(({ offer }) => [send(offer), send(offer)]))
    const numbers = [...new Set(all.map(({ number }) => number))]
    expect(numbers).toHaveLength(4)
    const where = { state: { not_equals: 'draft' } }
    const stored = await findAll(shop.payload, { collection: 'offers', where })
    const sequences = stored.map(({ numberSequence }) => numberSequence ?? 0)
    expect(sequences.toSorted((a, b) => a - b)).toEqual(stored.map((_, index) => index + 1))
  })

  it('is not sent without places to hold, and says where they are missing', async () => {
    const { offer } = await draft({ seats: 2, places: 3 })
    await expect(send(offer)).rejects.toMatchObject({
      reason: 'invalid-fields',
      details: { fields: [{ path: 'lines.0.places' }] },
    })
    expect((await reread(offer)).state).toBe('draft')
  })
})

describe('an offer that is accepted', () => {
  it('becomes one order at its price, whatever the course costs by then and however often it is pressed', async () => {
    const { runId, offer } = await sent({ seats: 3, places: 3 })
    await dearer(runId)
    const answers = await Promise.all([1, 2, 3, 4].map(() => accept(offer, 'invoice')))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    const orders = await ordersOf(runId)
    expect(orders).toHaveLength(1)
    expect(orders[0]).toMatchObject({ state: 'booked', payment: 'offline', source: 'offer' })
    const [invoice] = await shop.find('invoices', orders[0]!)
    expect(invoice).toMatchObject({ netPence: 180_000, vatPence: 36_000, grossPence: 216_000 })
    expect(await shop.seats(runId)).toMatchObject({ booked: 3, held: 0, available: 0 })
  })

  it('of a price for the group is one line of the invoice, and a place for each', async () => {
    const { runId, offer } = await sent({
      seats: 12,
      places: 12,
      priced: 'group',
      netPence: 200_000,
    })
    await accept(offer, 'invoice')
    const [order] = await ordersOf(runId)
    expect(order).toMatchObject({ state: 'booked', grossPence: 240_000 })
    const [invoice] = await shop.find('invoices', order!)
    const { lines } = invoice!.content as unknown as { lines: { count: number }[] }
    expect(lines).toMatchObject([{ count: 1, unitNetPence: 200_000, grossPence: 240_000 }])
    expect(await shop.find('bookings', order!)).toHaveLength(12)
  })

  it('is paid by card, also when its places had to be kept anew, at its price', async () => {
    const { runId, offer } = await sent({ seats: 3, places: 2 })
    expect(await accept(offer, 'card')).toMatchObject({ outcome: 'payment' })
    const [order] = await ordersOf(runId)
    await dearer(runId)
    await shop.advance(90)
    await releaseLapsedHolds(shop.open())
    const lapsed = (await ordersOf(runId))[0]!
    expect(lapsed.state).toBe('lapsed')
    const revived = await reviveOrder(shop.open(), lapsed)
    expect(revived).toMatchObject({ outcome: 'held', order: { grossPence: 144_000 } })
    const paid = await payAndSettle(
      shop,
      (await findOrder(shop.payload, { id: { equals: order!.id } }))!,
    )
    expect(paid).toMatchObject({ state: 'booked', grossPence: 144_000 })
    expect(contentOf(paid).priceChanges).toEqual([])
    await sound(runId)
  })

  it('without a hold takes what is free, and says so when too little is', async () => {
    const { runId, offer } = await sent({ seats: 2, places: 2, holdsPlaces: false })
    expect(await placesLeft(runId)).toBe(2)
    const other = await checkOut(shop, [{ runId, count: 1 }])
    expect(await accept(offer, 'invoice')).toEqual({ outcome: 'not-accepted' })
    expect((await view(offer)).problems).toMatchObject([{ reason: 'full', placesLeft: 1 }])
    await payAndSettle(shop, other)
    expect((await reread(offer)).state).toBe('sent')
    const free = await sent({ seats: 2, places: 2, holdsPlaces: false })
    const both = await Promise.all([accept(free.offer, 'invoice'), accept(free.offer, 'invoice')])
    expect(both).toMatchObject([{ outcome: 'placed' }, { outcome: 'placed' }])
    expect(await ordersOf(free.runId)).toHaveLength(1)
    await sound(runId)
  })

  it('is refused for another total, for a way that it does not offer, and by a wrong link', async () => {
    const { offer } = await sent({ seats: 2, places: 1, mayPayByInvoice: false })
    await expect(accept(offer, 'invoice')).rejects.toMatchObject({ reason: 'account-refused' })
    await expect(accept(offer, 'card', 1)).rejects.toMatchObject({ reason: 'price-changed' })
    const path = `/offers/by-token/${offer.linkKey}.wrong`
    expect((await rest({ path, visitor: '192.0.2.1' })).status).toBe(404)
    expect((await view(offer)).invoiceDueOn).toBeNull()
  })
})

describe('cut short at any of its writes', () => {
  it('an acceptance is one order with its places after the jobs, and places are lost nowhere', async () => {
    for (const side of ['before', 'after'] as const) {
      for (let atWrite = 1; atWrite <= 13; atWrite += 2) {
        const { runId, offer } = await sent({ seats: 4, places: 2 })
        const { payload } = crashingPayload(shop.payload, { atWrite, side }, crashNow)
        const context = { ...shop.open(), payload }
        await acceptOffer(context, { offer, acceptance: acceptance(offer, 'invoice') }).catch(
          expectCrash,
        )
        await settleOffers(shop.open())
        const after = await reread(offer)
        if (after.state === 'sent') await accept(after, 'invoice')
        const { carryOutDecisions } = await import('../order-jobs/carry-out-decisions')
        await carryOutDecisions(shop.open())
        const [order, ...others] = await ordersOf(runId)
        expect([order?.state, others.length]).toEqual(['booked', 0])
        expect(await shop.seats(runId)).toMatchObject({ booked: 2, held: 0, available: 2 })
      }
    }
  })
})

describe('an offer that ends', () => {
  it('gives its places back when it is declined or withdrawn, and is then accepted by nobody', async () => {
    const declined = await sent({ seats: 1, places: 1 })
    await declineOffer(shop.open(), { offer: declined.offer, because: 'Too dear' })
    const withdrawn = await sent({ seats: 1, places: 1 })
    await withdrawOffer(shop.open(), { offer: withdrawn.offer, because: 'A slip', by: 'Shabnam' })
    for (const { runId, offer } of [declined, withdrawn]) {
      expect(await placesLeft(runId)).toBe(1)
      expect(await accept(offer, 'invoice')).toEqual({ outcome: 'not-accepted' })
      expect(await placesLeft(runId)).toBe(1)
      expect(await ordersOf(runId)).toEqual([])
    }
    await expect(
      withdrawOffer(shop.open(), { offer: declined.offer, by: 'Shabnam' }),
    ).rejects.toMatchObject({ reason: 'not-allowed' })
  })

  it('is accepted or declined, whoever is faster, and never both', async () => {
    for (let round = 0; round < 6; round += 1) {
      const { runId, offer } = await sent({ seats: 1, places: 1 })
      await Promise.all([accept(offer, 'invoice'), declineOffer(shop.open(), { offer })])
      const { state } = await reread(offer)
      expect(await ordersOf(runId)).toHaveLength(state === 'accepted' ? 1 : 0)
      expect(await placesLeft(runId)).toBe(state === 'accepted' ? 0 : 1)
    }
  })

  it('is not accepted where it was declined a moment before that would have been written down', async () => {
    const { runId, offer } = await sent({ seats: 1, places: 1 })
    const declining = () => declineOffer(shop.open(), { offer })
    const moment = { side: 'before', method: 'updateOne', collection: 'offers' } as const
    const payload = interruptedPayload(shop.payload, moment, declining)
    const asked = { offer, acceptance: acceptance(offer, 'invoice') }
    const answer = await acceptOffer({ ...shop.open(), payload }, asked)
    expect(answer).toEqual({ outcome: 'not-accepted' })
    expect((await reread(offer)).state).toBe('declined')
    expect(await ordersOf(runId)).toEqual([])
    expect(await placesLeft(runId)).toBe(1)
  })

  it('would be both, did whoever accepts and whoever declines look first and write afterwards', async () => {
    const { offer } = await sent({ seats: 1, places: 1 })
    const answers = await Promise.all([naively(offer, 'accepted'), naively(offer, 'declined')])
    expect(answers).toEqual([true, true])
  })

  it('is good until the last moment of its day in London, and then gives its places back', async () => {
    const today = calendarDayIn(shop.open().now)
    const { runId, offer } = await sent({
      seats: 1,
      places: 1,
      validUntil: `${today}T12:00:00.000Z`,
    })
    const lastMoment = endOfDayInLondon(today)
    const at = (now: Date) => ({ ...shop.open(), now })
    await settleOffers(at(lastMoment))
    expect((await reread(offer)).state).toBe('sent')
    const later = new Date(lastMoment.getTime() + 1)
    const asked = { offer, acceptance: acceptance(offer, 'invoice') }
    expect(await acceptOffer(at(later), asked)).toEqual({ outcome: 'not-accepted' })
    await settleOffers(at(later))
    expect((await reread(offer)).state).toBe('lapsed')
    expect(await placesLeft(runId)).toBe(1)
  })

  it('stays good when its hold is over before it, and takes its places anew', async () => {
    const holdUntil = `${calendarDayIn(shop.open().now)}T12:00:00.000Z`
    const { runId, offer } = await sent({ seats: 1, places: 1, holdUntil })
    const tomorrow = new Date(`${addDays(calendarDayIn(shop.open().now), 1)}T10:00:00.000Z`)
    await settleOffers({ ...shop.open(), now: tomorrow })
    expect(await placesLeft(runId)).toBe(1)
    expect(await accept(await reread(offer), 'invoice')).toMatchObject({ outcome: 'placed' })
    expect(await shop.seats(runId)).toMatchObject({ booked: 1, held: 0, available: 0 })
  })

  it('is replaced by the version that is sent in its place, with the same places', async () => {
    const { runId, offer } = await sent({ seats: 1, places: 1 })
    const { beginVersion } = await import('.')
    const next = await send(await beginVersion({ payload: shop.payload, user: null }, offer))
    expect(await reread(offer)).toMatchObject({ state: 'withdrawn', replacedById: next.id })
    expect(await accept(offer, 'invoice')).toEqual({ outcome: 'not-accepted' })
    expect(await accept(next, 'invoice')).toMatchObject({ outcome: 'placed' })
    expect(await ordersOf(runId)).toHaveLength(1)
  })

  it('ends only when the version that takes its place has places of its own', async () => {
    const { runId, offer } = await sent({ seats: 4, places: 2 })
    let whenItEnds: object | null = null
    const looking = async () => {
      whenItEnds = await shop.seats(runId)
    }
    const moment = { side: 'after', method: 'updateOne', collection: 'offers' } as const
    const payload = interruptedPayload(shop.payload, moment, looking)
    const draft = await version(offer)
    const next = await sendOffer({ ...shop.open(), payload }, { offer: draft, by: 'Shabnam' })
    expect(whenItEnds).toMatchObject({ held: 4, available: 0 })
    expect(await reread(offer)).toMatchObject({ state: 'withdrawn', replacedById: next.id })
    expect(await shop.seats(runId)).toMatchObject({ held: 2, available: 2 })
    await sound(runId)
  })

  it('stays good where the version that was to take its place gets no places', async () => {
    const { runId, offer } = await sent({ seats: 2, places: 1 })
    await checkOut(shop, [{ runId, count: 1 }])
    const draft = await version(offer, 3)
    await expect(send(draft)).rejects.toMatchObject({ reason: 'invalid-fields' })
    expect((await reread(offer)).state).toBe('sent')
    expect(await accept(offer, 'invoice')).toMatchObject({ outcome: 'placed' })
  })

  it.each([
    ['more', 2, 3],
    ['fewer', 3, 2],
  ])('is replaced by a version with %s places', async (_, places, wanted) => {
    const { runId, offer } = await sent({ seats: 6, places })
    const next = await send(await version(offer, wanted))
    expect(await reread(offer)).toMatchObject({ state: 'withdrawn', replacedById: next.id })
    expect(await shop.seats(runId)).toMatchObject({ held: wanted, available: 6 - wanted })
    await sound(runId)
  })

  it('is replaced once, with its places, wherever that is cut short', async () => {
    for (const side of ['before', 'after'] as const) {
      for (let atWrite = 1; atWrite <= 7; atWrite += 1) {
        const { runId, offer } = await sent({ seats: 2, places: 2 })
        const draft = await version(offer)
        const { payload } = crashingPayload(shop.payload, { atWrite, side }, crashNow)
        await sendOffer({ ...shop.open(), payload }, { offer: draft, by: 'Jo' }).catch(expectCrash)
        const next = await send(await reread(draft))
        expect(await reread(offer)).toMatchObject({ state: 'withdrawn', replacedById: next.id })
        expect(await shop.seats(runId)).toMatchObject({ held: 2, available: 0 })
      }
    }
  })

  it('forgets whom it was for when somebody asks, and keeps its number', async () => {
    const { runId, offer } = await sent({ seats: 1, places: 1 })
    expect(await eraseFromOffer(shop.payload, offer.id)).toBe(true)
    const left = await reread(offer)
    expect(left).toMatchObject({ number: offer.number, state: 'withdrawn', name: 'Erased' })
    expect(JSON.stringify(left)).not.toMatch(/quill|Ink Street/i)
    expect(await placesLeft(runId)).toBe(1)
  })
})

describe('an offer that is accepted and never paid', () => {
  it('is told to staff once its places are free again, and until it is paid', async () => {
    const { runId, offer } = await sent({ seats: 2, places: 2 })
    await accept(offer, 'card')
    expect(await unpaidOf(offer)).toEqual([])
    await shop.advance(90)
    await releaseLapsedHolds(shop.open())
    expect(await unpaidOf(offer)).toHaveLength(1)
    const [lapsed] = await ordersOf(runId)
    await reviveOrder(shop.open(), lapsed!)
    expect(await unpaidOf(offer)).toEqual([])
    await payAndSettle(shop, (await ordersOf(runId))[0]!)
    expect(await unpaidOf(offer)).toEqual([])
  })

  it('has lapsed when its last day is over, and not while somebody is paying', async () => {
    const validUntil = `${calendarDayIn(shop.open().now)}T12:00:00.000Z`
    const { runId, offer } = await sent({ seats: 2, places: 2, validUntil })
    await accept(offer, 'card')
    const tomorrow = { ...shop.open(), now: new Date(shop.open().now.getTime() + 86_400_000) }
    await settleOffers(tomorrow)
    expect((await reread(offer)).state).toBe('accepted')
    await shop.advance(90)
    await releaseLapsedHolds(shop.open())
    await settleOffers(tomorrow)
    expect(await reread(offer)).toMatchObject({ state: 'lapsed' })
    expect(await unpaidOf(offer)).toEqual([])
    expect(await shop.seats(runId)).toMatchObject({ held: 0, available: 2 })
  })
})

describe('of staff', () => {
  it('whoever handles bookings sends one over REST; an editor does not, and nobody changes one that was sent', async () => {
    const { offer } = await draft({ seats: 2, places: 1 })
    const call = async (role: 'bookings' | 'editor', method: string, path: string, body: object) =>
      (await rest({ method, path, body, token: await signIn(shop.payload, role) })).status
    const sending = `/offers/${offer.id}/sending`
    expect(await call('editor', 'POST', sending, {})).toBe(403)
    const forged = { name: 'Bea Ink', state: 'accepted', grossPence: 1 }
    expect(await call('bookings', 'PATCH', `/offers/${offer.id}`, forged)).toBe(200)
    expect(await reread(offer)).toMatchObject({ name: 'Bea Ink', state: 'draft' })
    expect(await call('bookings', 'POST', sending, {})).toBe(200)
    const changing = await call('bookings', 'PATCH', `/offers/${offer.id}`, { name: 'Cy Ink' })
    expect([403, 404]).toContain(changing)
    expect(await call('bookings', 'DELETE', `/offers/${offer.id}`, {})).not.toBe(200)
    expect(await reread(offer)).toMatchObject({
      name: 'Bea Ink',
      state: 'sent',
      grossPence: 72_000,
    })
  })
})

type Given = Partial<Omit<WrittenOffer, 'lines'>> & {
  seats: number
  places: number
  netPence?: number
  priced?: 'each' | 'group'
}

async function draft({ seats, places, netPence = 60_000, priced = 'each', ...given }: Given) {
  const runId = await shop.runWith({ seats })
  const lines = [{ run: runId, places, netPence, priced }]
  const offer = await createOffer(shop.payload, {
    ...{ holdsPlaces: true, mayPayByInvoice: true, lines },
    ...(given as object),
  })
  return { runId, offer }
}

async function sent(given: Given) {
  const { runId, offer } = await draft(given)
  return { runId, offer: await send(offer) }
}

/** The draft of another version of it, with other places where they are named. */
async function version(offer: WrittenOffer, places?: number): Promise<WrittenOffer> {
  const { beginVersion } = await import('.')
  const draft = await beginVersion({ payload: shop.payload, user: null }, offer)
  if (!places) return draft
  const lines = draft.lines!.map((line) => ({ ...line, places }))
  await shop.payload.update({ collection: 'offers', id: draft.id, data: { lines } })
  return reread(draft)
}

function send(offer: WrittenOffer) {
  return sendOffer(shop.open(), { offer, by: 'Shabnam' })
}

function accept(offer: WrittenOffer, payBy: OfferAcceptance['payBy'], agreedGrossPence?: number) {
  return acceptOffer(shop.open(), { offer, acceptance: acceptance(offer, payBy, agreedGrossPence) })
}

function acceptance(
  { grossPence }: WrittenOffer,
  payBy: OfferAcceptance['payBy'],
  agreedGrossPence = grossPence ?? 0,
): OfferAcceptance {
  return { agreedGrossPence, declarations: { terms: true }, payBy }
}

/** Whether it believes to have written down how the offer ended. */
async function naively({ id }: WrittenOffer, state: 'accepted' | 'declined'): Promise<boolean> {
  const { state: before } = await loadOffer(shop.payload, id)
  if (before !== 'sent') return false
  await shop.payload.db.updateOne({ collection: 'offers', id, data: { state } })
  return true
}

async function view({ linkKey }: WrittenOffer) {
  const path = `/offers/by-token/${offerTokenOf({ linkKey: linkKey ?? '' })}`
  const { body } = await rest({ path, visitor: '192.0.2.1' })
  return body as { problems: unknown[]; invoiceDueOn: string | null }
}

async function unpaidOf({ id }: WrittenOffer): Promise<unknown[]> {
  return (await findUnpaidOffers(shop.payload)).filter((each) => each.id === id)
}

function reread({ id }: WrittenOffer): Promise<WrittenOffer> {
  return loadOffer(shop.payload, id)
}

async function placesLeft(runId: string): Promise<number> {
  return (await readPlacesLeft(shop.payload, [runId])).get(runId) ?? 0
}

async function dearer(runId: string): Promise<void> {
  await shop.payload.db.updateOne({
    collection: 'course-runs',
    id: runId,
    data: { priceNetPence: 99_900 },
  })
}

async function ordersOf(runId: string): Promise<Order[]> {
  const orders = await findAll(shop.payload, { collection: 'orders', where: {} })
  return orders.filter((order) => contentOf(order).lines.some((line) => line.runId === runId))
}

async function sound(runId: string): Promise<void> {
  const stripe = await shop.standIn.state()
  await expectInvariants({ payload: shop.payload, stripe, runIds: [runId] })
}
