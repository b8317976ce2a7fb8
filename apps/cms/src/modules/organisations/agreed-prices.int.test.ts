import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Order, Organisation } from '@lectern/shared/contract/payload-types'
import type { Quote } from '@lectern/shared/contract/quote'
import { randomUUID } from 'node:crypto'

import { createDiscount } from '@cms-seed/factories/discount'
import { createOrganisation } from '@cms-seed/factories/organisation'
import { saveSettings } from '@cms-seed/factories/settings'
import { restOf, signIn, type Rest } from '@cms-support/rest'
import { createStaff } from '@cms-support/staff'
import {
  booker,
  checkOut,
  payAndSettle,
  startTestShop,
  type TestShop,
} from '@cms-support/test-shop'
import { idOf } from '@cms/database/document-ids'
import { startPayment } from '../checkout'
import { extendHold } from '../checkout/extend-hold'
import { saveBooker } from '../checkout/save-answers'
import { coordinatorLinkFor } from '../coordinator-page'
import { addTelephoneBooking } from '../desk/add-telephone-booking'
import { proveAddress } from '../letters/address-proof/address-proof'
import { releaseLapsedHolds } from '../order-jobs/release-lapsed-holds'
import { contentOf, findOrder, loadOrder, tokenOf } from '../orders'
import { owedBy } from '../owed'
import { planSeatRefund } from '../payments'
import { coordinatorLinks } from '.'

const tenPercent = '10% as agreed with your organisation'
const toFiveHundred = 'the difference to £500 a place as agreed with your organisation'

let shop: TestShop
let rest: Rest
beforeAll(async () => {
  shop = await startTestShop()
  rest = restOf(shop.payload)
  await saveSettings(shop.payload, { onAccount: { isOffered: true } })
  await createStaff(shop.payload)
})
afterAll(() => shop.stop())

describe('the prices agreed with an organisation', () => {
  it('are quoted to whoever has the link of its coordinator, and to nobody else', async () => {
    const { link, organisation } = await agreedWith({ percent: 10 })
    const runId = await shop.runWith({ seats: 4 })
    expect(await quote(runId, link)).toMatchObject({
      bookedFor: { name: organisation.name },
      words: [tenPercent],
      totals: { netPence: 57_330, grossPence: 68_796 },
    })
    for (const foreign of [`${link}x`, 'made.up', organisation.name]) {
      expect(await quote(runId, foreign)).toMatchObject({ bookedFor: null, words: [] })
    }
    expect(await quote(runId)).toMatchObject({ words: [], totals: { grossPence: 76_440 } })
    await coordinatorLinks.end(shop.payload, organisation.coordinators![0]!.id!)
    expect(await quote(runId, link)).toMatchObject({ bookedFor: null, words: [] })
    expect((await begin(runId, link)).status).toBe(409)
  })

  it('of a course are those of that course alone, and come before other discounts', async () => {
    const [runId, other] = [await shop.runWith({ seats: 4 }), await shop.runWith({ seats: 4 })]
    const course = await courseOf(runId)
    const { link } = await agreedWith({ courses: [{ course, netPence: 50_000 }] })
    const { id } = await createDiscount(shop.payload, { courses: [course] })
    expect(await quote(runId, link, 3)).toMatchObject({
      words: [toFiveHundred, '10% for 3 places or more'],
      totals: { netPence: 135_000 },
    })
    expect(await quote(other, link)).toMatchObject({ words: [] })
    await shop.payload.delete({ collection: 'discounts', id })
  })

  it('stand on the order, the invoice, the refund and the statement, and the order is theirs', async () => {
    const { link, organisation } = await agreedWith({ percent: 10 })
    const runId = await shop.runWith({ seats: 4 })
    const order = await orderOf(await begin(runId, link, 2))
    expect(order).toMatchObject({ organisation: organisation.id, grossPence: 137_592 })
    const paid = await payAndSettle(shop, await named(order))
    expect(paid).toMatchObject({ state: 'booked', organisation: organisation.id })
    const [invoice] = await shop.find('invoices', order)
    expect(invoice).toMatchObject({ netPence: 114_660, grossPence: 137_592 })
    expect(JSON.stringify(invoice!.content)).toContain(tenPercent)
    const [place] = await shop.find('bookings', order)
    const bookingIds = [place!.id]
    await planSeatRefund(shop.open(), { order: paid, bookingIds, reason: 'Ill', by: 'Jo' })
    expect(await shop.find('credit-notes', order)).toMatchObject([{ grossPence: 68_796 }])
    const page = await rest({ path: `/organisations/by-link/${link}?coming=1&past=1&people=1` })
    expect(JSON.stringify(page.body)).toContain(`less ${tenPercent}`)
  })

  it('are not for a coordinator who books as a person', async () => {
    const { link } = await agreedWith({ percent: 10 })
    const order = await orderOf(await begin(await shop.runWith({ seats: 4 }), link))
    const person = { kind: 'individual', name: 'Ida Moss', email: 'ida@moss.example' }
    const address = { line1: '1 Call Lane', town: 'Leeds', postcode: 'LS1 7BR' }
    const path = `/checkouts/${tokenOf(order)}/booker`
    const refused = await rest({ method: 'PUT', path, body: { ...person, address } })
    expect(refused).toMatchObject({ status: 400, body: { error: { fields: [{ path: 'kind' }] } } })
    expect((await loadOrder(shop.payload, order.id)).booker ?? null).toBeNull()
  })

  it('that leave nothing to pay are booked without Stripe, and never come below zero', async () => {
    const runId = await shop.runWith({ seats: 4 })
    const courses = [{ course: await courseOf(runId), netPence: 0 }]
    const { link } = await agreedWith({ percent: 100, courses })
    const order = await orderOf(await begin(runId, link))
    expect(order).toMatchObject({ grossPence: 0, payment: 'free' })
    const declarations = { terms: true, expressRequest: false, declaredAt: order.createdAt }
    expect(await startPayment(shop.open(), { order, declarations })).toEqual({ outcome: 'placed' })
  })

  it('hold while the places do, and those of now come with places that are kept anew', async () => {
    const { link, organisation } = await agreedWith({ percent: 10 })
    const order = await orderOf(await begin(await shop.runWith({ seats: 4 }), link))
    const agreed = { percent: 20, courses: [] }
    await shop.payload.update({
      collection: 'organisations',
      id: organisation.id,
      data: { agreedPrices: agreed },
    })
    await extendHold(shop.open(), order)
    expect(await loadOrder(shop.payload, order.id)).toMatchObject({ grossPence: 68_796 })
    await shop.advance(3 * 60)
    await releaseLapsedHolds(shop.open())
    await extendHold(shop.open(), await loadOrder(shop.payload, order.id))
    const revived = await loadOrder(shop.payload, order.id)
    expect(revived).toMatchObject({ state: 'open', grossPence: 61_152 })
    expect(contentOf(revived).priceChanges).toMatchObject([{ previousGrossPence: 68_796 }])
  })
})

describe('whoever books by invoice', () => {
  it('has the prices of the organisation once the address has answered, and not by its name', async () => {
    const { email, organisation } = await agreedWith({ percent: 10 })
    const named = { ...booker, companyName: organisation.name }
    const [order, stranger] = [
      await newOrder({ ...named, email }),
      await newOrder({ ...named, email: 'nobody@else.example' }),
    ]
    for (const one of [order, stranger]) {
      expect(await standing(one)).toEqual({ kind: 'unproven' })
      expect((await loadOrder(shop.payload, one.id)).grossPence).toBe(76_440)
    }
    await standing(stranger, proveAddress('nobody@else.example', new Date()))
    await standing(stranger, proveAddress(email, new Date()))
    expect(await loadOrder(shop.payload, stranger.id)).toMatchObject({ grossPence: 76_440 })
    const proof = proveAddress(email, new Date())
    expect(await standing(order, proof)).toMatchObject({ kind: 'allowed' })
    expect(await loadOrder(shop.payload, order.id)).toMatchObject({
      grossPence: 68_796,
      organisation: organisation.id,
      lines: [{ discounts: [{ words: tenPercent }] }],
    })
    const booked = await bookOnAccount(order, { proof, agreedGrossPence: 68_796 })
    expect(booked.status).toBe(200)
    const [invoice] = await shop.find('invoices', order)
    expect(invoice).toMatchObject({ grossPence: 68_796 })
    const { lines } = await owedBy(shop.open(), organisation.id)
    expect(lines).toMatchObject([{ openPence: 68_796 }])
  })

  it('agrees to no other sum than is charged', async () => {
    const { email } = await agreedWith({ percent: 10 })
    const order = await newOrder({ ...booker, email })
    const proof = proveAddress(email, new Date())
    const refused = await bookOnAccount(order, { proof, agreedGrossPence: 76_440 })
    expect(refused).toMatchObject({ status: 409, body: { error: { reason: 'price-changed' } } })
    expect((await loadOrder(shop.payload, order.id)).state).toBe('open')
  })

  it('and has a payment page open at the old price is not charged that', async () => {
    const { email } = await agreedWith({ percent: 10 })
    const order = await newOrder({ ...booker, email })
    const declarations = { terms: true, expressRequest: false, declaredAt: order.createdAt }
    await startPayment(shop.open(), { order, declarations })
    await standing(order, proveAddress(email, new Date()))
    const priced = await loadOrder(shop.payload, order.id)
    expect(priced).toMatchObject({ state: 'paying', grossPence: 68_796 })
    const { sessions } = await shop.standIn.state()
    const own = sessions.filter(({ client_reference_id: id }) => id === order.id)
    expect(own).toMatchObject([{ status: 'expired', amount_total: 76_440 }])
    expect(await payAndSettle(shop, priced)).toMatchObject({ state: 'booked', grossPence: 68_796 })
  })
})

describe('staff on the telephone', () => {
  it('book for an organisation that they choose, at its prices', async () => {
    const { organisation } = await agreedWith({ percent: 10 })
    const by = 'Jo'
    const taking = {
      ...{
        attemptKey: randomUUID(),
        lines: [{ runId: await shop.runWith({ seats: 4 }), count: 1 }],
      },
      ...{ booker, delegates: { bookerAttends: false, delegates: [] }, by },
    }
    const taken = await addTelephoneBooking(shop.open(), {
      ...taking,
      organisationId: organisation.id,
    })
    expect(taken).toMatchObject({
      started: true,
      order: { state: 'booked', grossPence: 68_796, organisation: organisation.id },
    })
    const missing = { ...taking, attemptKey: randomUUID(), organisationId: randomUUID() }
    await expect(addTelephoneBooking(shop.open(), missing)).rejects.toMatchObject({
      details: { fields: [{ path: 'organisationId' }] },
    })
  })
})

describe('an organisation with agreed prices', () => {
  it.each([0, 101, 2.5])('refuses %d percent', async (percent) => {
    const refusal = await createOrganisation(shop.payload, {
      agreedPrices: { percent },
    }).catch((error: unknown) => error)
    const message = 'Enter a whole number from 1 to 100.'
    expect(refusal).toMatchObject({ data: { errors: [{ message }] } })
  })

  it('gives them to the one into which it goes, with a checkout that is under way', async () => {
    const { link, organisation: from } = await agreedWith({ percent: 10 })
    const into = await createOrganisation(shop.payload)
    const order = await orderOf(await begin(await shop.runWith({ seats: 4 }), link))
    const token = await signIn(shop.payload, 'bookings')
    const merging = { method: 'POST', path: `/organisations/${from.id}/merge`, token }
    expect((await rest({ ...merging, body: { intoId: into.id } })).status).toBe(200)
    expect(await loadOrder(shop.payload, order.id)).toMatchObject({ organisation: into.id })
    const merged = await shop.payload.findByID({ collection: 'organisations', id: into.id })
    expect(merged.agreedPrices).toMatchObject({ percent: 10 })
  })
})

type Agreed = NonNullable<Organisation['agreedPrices']>

async function agreedWith(agreedPrices: Agreed) {
  const email = `ida-${randomUUID().slice(0, 8)}@calder.example`
  const organisation = await createOrganisation(shop.payload, {
    agreedPrices,
    coordinators: [{ name: 'Ida Moss', email }],
    onAccount: { isAllowed: true, creditLimitPence: 500_000 },
  })
  const coordinator = organisation.coordinators![0]!
  const { url } = await coordinatorLinkFor(shop.open(), { organisation, coordinator, by: 'Jo' })
  return { email, organisation, link: url.split('/').at(-1)! }
}

async function quote(runId: string, organisationLink?: string, count = 1) {
  const body = { lines: [{ runId, count }], ...(organisationLink && { organisationLink }) }
  const answer = await rest({ method: 'POST', path: '/quotes', body })
  const quoted = answer.body as Quote
  const { discounts = [] } = quoted.lines[0]!
  return { ...quoted, words: discounts.map(({ words }) => words) }
}

function begin(runId: string, organisationLink: string, count = 1) {
  const body = { lines: [{ runId, count }], attemptKey: randomUUID(), organisationLink }
  return rest({
    method: 'POST',
    path: '/checkouts',
    body,
    visitor: `192.0.2.${1 + (visits++ % 250)}`,
  })
}
let visits = 0

async function orderOf({ body }: { body: unknown }): Promise<Order> {
  const { reference } = body as { reference: string }
  return (await findOrder(shop.payload, { reference: { equals: reference } }))!
}

async function named(order: Order): Promise<Order> {
  return (await saveBooker(shop.open(), order, booker)).order
}

function newOrder(who: typeof booker): Promise<Order> {
  return shop.runWith({ seats: 4 }).then((runId) => checkOut(shop, [{ runId, count: 1 }], who))
}

async function standing(order: Order, proof?: string) {
  const path = `/checkouts/${tokenOf(order)}/account`
  return (await rest({ method: 'POST', path, body: { proof } })).body
}

function bookOnAccount(order: Order, of: { proof: string; agreedGrossPence: number }) {
  const path = `/checkouts/${tokenOf(order)}/account/book`
  return rest({ method: 'POST', path, body: { ...of, declarations: { terms: true } } })
}

async function courseOf(runId: string): Promise<string> {
  const run = await shop.payload.findByID({ collection: 'course-runs', id: runId, depth: 0 })
  return idOf(run.course)
}
