import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Booker } from '@lectern/shared/contract/checkout-forms'
import type { Order } from '@lectern/shared/contract/payload-types'
import { randomUUID } from 'node:crypto'
import type { CollectionSlug } from 'payload'

import { createAuthor } from '@cms-seed/factories/author'
import { createEnquiry } from '@cms-seed/factories/enquiry'
import { createPage } from '@cms-seed/factories/page'
import { saveSettings } from '@cms-seed/factories/settings'
import { createTestimonial, makeTestimonial } from '@cms-seed/factories/testimonial'
import { createTrainer } from '@cms-seed/factories/trainer'
import { createUser } from '@cms-seed/factories/user'
import { everythingStored } from '@cms-support/everything-stored'
import { restOf, signIn, type Rest } from '@cms-support/rest'
import { runAllJobs } from '@cms-support/run-all-jobs'
import { expectInvariants } from '@cms-support/shop-invariants'
import { createStaff } from '@cms-support/staff'
import { checkOut, payAndSettle, startTestShop, type TestShop } from '@cms-support/test-shop'
import { compareAndSet } from '@cms/database/compare-and-set'
import { giveUpOrder } from '../../checkout/give-up-order'
import { saveDelegates, saveNeeds } from '../../checkout/save-answers'
import { sendDueEmails } from '../../letters/send-due-emails'
import { findBookings } from '../../orders/find-bookings'
import { loadOrder } from '../../orders/find-order'
import { planSeatRefund } from '../../payments/refunds/plan-refund'

let shop: TestShop
let rest: Rest
const tokens: Record<string, string> = {}
beforeAll(async () => {
  shop = await startTestShop()
  rest = restOf(shop.payload)
  await saveSettings(shop.payload)
  await createStaff(shop.payload)
  for (const role of ['owner', 'bookings', 'editor', 'author'] as const) {
    tokens[role] = await signIn(shop.payload, role)
  }
})
afterAll(() => shop.stop())

const booker: Booker = {
  kind: 'individual',
  name: 'Booker Plantedname',
  email: 'Booker@planted.example',
  phone: '01632 960155',
  address: { line1: 'Plantedgate 7', town: 'Leeds', postcode: 'LS1 1AA' },
}
const delegate = { name: 'Délégate Plantedsecond', email: 'delegate@planted.example' }

describe('a person who asks', () => {
  it('gets everything that is held, found by address in any case or by name without accents', async () => {
    const order = await bookPastCourse()
    await createEnquiry(shop.payload, { email: 'booker@PLANTED.example', message: 'Planted words' })
    const answer = await exported({ email: ' BOOKER@planted.example ' })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.body).toMatchObject({ fileName: 'personal-data.json' })
    const text = String(answer.body.text)
    for (const word of [
      'Planted words',
      'Plantedgate 7',
      '01632 960155',
      order.reference,
      '9am to 5pm',
    ]) {
      expect(text).toContain(word)
    }
    const byName = await exported({ name: 'plantedsecond delegate' })
    expect(byName.body.text).toContain('delegate@planted.example')
    const html = await exported({ email: booker.email, format: 'html' })
    expect(String(html.body.text)).toContain('<dd dir="auto">Plantedgate 7</dd>')
    expect(await heldOf({ email: 'other@planted.example' })).toEqual([])
  })

  it.each([null, 'editor', 'author'])(
    'is answered by bookings and owners, not %s',
    async (role) => {
      const token = role && tokens[role]
      const body = { email: booker.email, name: '' }
      const searching = { method: 'POST', path: '/privacy/search', body }
      const chosen = { ...body, items: ['enquiries/x'] }
      const exporting = {
        ...searching,
        path: '/privacy/export',
        body: { ...chosen, format: 'json' },
      }
      const erasing = { ...searching, path: '/privacy/erasures', body: chosen }
      for (const call of [searching, exporting, erasing]) {
        expect([401, 403]).toContain((await rest({ ...call, token })).status)
      }
      expect((await rest({ ...erasing, token: tokens.bookings! })).status).toBe(403)
      expect((await rest({ ...searching, token: tokens.bookings! })).status).toBe(200)
      expect((await rest({ ...exporting, token: tokens.bookings! })).status).toBe(200)
    },
  )

  it('is looked for in a body only: an address of a page is written down everywhere', async () => {
    const query = '?email=booker@planted.example'
    for (const path of ['/privacy/search', '/privacy/export']) {
      const answer = await rest({ path: path + query, token: tokens.owner! })
      expect([path, answer.status]).toEqual([path, 404])
    }
    const nobody = { email: ' ', name: '' }
    const refused = await rest({
      method: 'POST',
      path: '/privacy/search',
      body: nobody,
      token: tokens.owner!,
    })
    expect(refused).toMatchObject({ status: 400, body: { error: { message: /Say whom/ } } })
  })

  it('is found in the reason for a refund, a move and a date called off, and is not in them any more', async () => {
    const order = await bookPastCourse()
    const other = await shop.laterRun((await findBookings(shop.payload, order))[0]!.runId, {
      seats: 2,
    })
    const ofOrder = {
      orderId: order.id,
      belongsTo: order.id,
      requestedBy: 'Staff',
      followUpDone: true,
    }
    await insert('place-moves', {
      ...ofOrder,
      title: 'A move',
      status: 'moved',
      fromLabel: 'A',
      toLabel: 'B',
      reason: 'Reàson Plantedthird asked for it',
      fromRunId: 'a',
      to: {},
      places: [],
    })
    await insert('refunds', {
      ...ofOrder,
      title: 'A refund',
      status: 'succeeded',
      reason: 'As told by third@planted.example',
      netPence: 0,
      vatPence: 0,
      grossPence: 0,
      backPence: 0,
      kind: 'seats',
    })
    await insert('bank-payments', {
      ...ofOrder,
      title: 'Undone: Payment received',
      kind: 'undone',
      amountPence: -100,
      receivedOn: '2026-10-27',
      way: 'cheque',
      reason: 'It was Plantedthird Reason who paid',
      writtenBy: 'Staff',
    })
    await insert('run-cancellations', {
      runLabel: 'A date',
      runId: other,
      reason: 'Plantedthird, Reason is ill',
      by: 'Staff',
      cancelledAt: new Date().toISOString(),
      followUpDone: true,
      round: 1,
    })
    expect((await heldOf({ email: 'Third@planted.example' })).map(({ what }) => what)).toEqual([
      `Order ${order.reference}: ${order.summary}`,
    ])
    const sought = { email: 'third@planted.example', name: 'reason plantedthird' }
    const held = await heldOf(sought)
    for (const word of ['As told by third@planted', 'Plantedthird asked for it']) {
      expect(JSON.stringify(held)).toContain(word)
    }
    expect(held.map(({ what }) => what)).toContain('Cancelled date: A date')

    expect((await eraseAll(sought)).status).toBe(200)
    expect(await heldOf(sought)).toEqual([])
    const everything = await everythingStored(shop.payload)
    for (const word of ['Plantedthird', 'third@planted']) {
      expect([word, everything.includes(word)]).toEqual([word, false])
    }
    // Nobody else's is touched.
    expect(everything).toContain('Plantedgate 7')
  })

  it('is told that a reason stays on a credit note, until when, and that a move is not finished', async () => {
    const order = await bookPastCourse()
    const [booking] = await findBookings(shop.payload, order)
    await planSeatRefund(shop.open(), {
      order,
      bookingIds: [booking!.id],
      reason: 'Crédit Plantedfourth could not come',
      by: 'Staff',
    })
    await runAllJobs(shop.open)
    await sendDueEmails(shop.open())
    const [creditNote] = await shop.find('credit-notes', order)
    const sought = { name: 'Credit Plantedfourth' }
    const stays = `The reason on credit note ${creditNote!.number}: kept until 31 March 2033 by law`
    expect((await heldOf(sought)).flatMap(({ mustStay }) => mustStay)).toEqual([stays])
    await eraseAll(sought)
    const [refund] = await shop.find('refunds', order)
    expect(refund!.reason).toBe('Erased')
    expect((await heldOf(sought)).flatMap(({ mustStay }) => mustStay)).toEqual([stays])
    expect(JSON.stringify(await heldOf(sought))).not.toContain('Plantedgate')

    await insert('place-moves', {
      orderId: order.id,
      belongsTo: order.id,
      requestedBy: 'Staff',
      followUpDone: false,
      title: 'A move',
      status: 'refused',
      fromLabel: 'A',
      toLabel: 'B',
      reason: 'x',
      fromRunId: 'a',
      to: {},
      places: [],
    })
    expect((await heldOf(sought)).flatMap(({ mustStay }) => mustStay)).toEqual([
      'The whole order: a move to another date is not finished. Look again in an hour.',
    ])
    await shop.payload.db.deleteMany({
      collection: 'place-moves',
      where: { orderId: { equals: order.id } },
    })
  })

  it('who works here finds account, author and trainer, each with what may not go and why', async () => {
    const email = 'Colleague@planted.example'
    const name = 'Cølleague Plantedfifth'
    await createUser(shop.payload, { email, name, role: 'author' })
    await createAuthor(shop.payload, { name, bio: 'Planted about' })
    await createTrainer(shop.payload, { name })
    const held = await heldOf({
      email: 'colleague@PLANTED.example',
      name: 'colleague plantedfifth',
    })
    expect(held.map(({ what, mustStay }) => [what, mustStay[0]])).toEqual([
      [`Account of ${name}`, expect.stringContaining('while they work with you')],
      [`Author ${name}`, expect.stringContaining('give them another author first')],
      [`Trainer ${name}`, expect.stringContaining('give them another trainer first')],
    ])
    expect(JSON.stringify(held)).toContain('Planted about')
    expect(JSON.stringify(held)).not.toMatch(/hash|salt|"password"/)

    expect((await eraseAll({ email, name })).body).toMatchObject({ erased: 0, kept: 4 })
    expect(await heldOf({ email, name })).toHaveLength(3)
    // Who may not read accounts does not learn of them here.
    const asBookings = await rest({
      method: 'POST',
      path: '/privacy/search',
      body: { email, name: '' },
      token: tokens.bookings!,
    })
    expect(asBookings.body).toEqual({ held: [] })
  })
})

describe('a person who wants to be forgotten', () => {
  it('is gone from everywhere but the invoice and its order, which say until when', async () => {
    await shop.payload.db.deleteMany({ collection: 'erasure-requests', where: {} })
    const order = await bookPastCourse()
    const [invoice] = await shop.find('invoices', order)
    const noted = { path: `/orders/${order.id}/notes`, body: { text: 'Has a Plantednote' } }
    await rest({ method: 'POST', token: tokens.bookings!, ...noted })
    expect(await everythingStored(shop.payload)).toContain('Plantednote')
    await createEnquiry(shop.payload, { name: booker.name, email: booker.email })
    const unpaid = await checkOut(
      shop,
      [{ runId: await shop.runWith({ seats: 1 }), count: 1 }],
      booker,
    )
    const abandoned = await loadOrder(shop.payload, unpaid.id)
    await giveUpOrder(shop.open(), { order: abandoned, event: 'abandon' })

    const attempt = `${new Date().toISOString()}/${randomUUID()}`
    const erasing = await everythingTicked({ email: booker.email }, attempt)
    const [first, second] = [await rest(erasing), await rest(erasing)]
    expect(first).toMatchObject({ status: 200, body: { done: true } })
    expect(second).toMatchObject({ status: 200, body: { wasDoneBefore: true } })

    const everything = await everythingStored(shop.payload)
    const words = ['booker@planted', 'Booker@planted', '01632 960155', 'Plantednote']
    for (const word of [...words, unpaid.reference]) {
      expect([word, everything.includes(word)]).toEqual([word, false])
    }
    expect(await heldOf({ email: booker.email })).toEqual([])
    const held = await heldOf({ name: booker.name })
    const stays = held.flatMap(({ mustStay }) => mustStay).join('\n')
    expect(stays).toContain(`Invoice ${invoice!.number}: kept until 31 March 2033 by law`)
    expect(held.every(({ what }) => what.startsWith('Order'))).toBe(true)

    await eraseAll({ email: delegate.email })
    const withoutDelegate = await everythingStored(shop.payload)
    for (const word of ['delegate@planted', 'Plantedsecond', 'Planted nuts']) {
      expect([word, withoutDelegate.includes(word)]).toEqual([word, false])
    }
    const stripe = await shop.standIn.state()
    const runIds = (await findBookings(shop.payload, order)).map(({ runId }) => runId)
    await expectInvariants({ payload: shop.payload, stripe, runIds })

    const requests = await shop.payload.find({
      collection: 'erasure-requests',
      overrideAccess: true,
      sort: 'at',
    })
    expect(requests.docs.map(({ by }) => by)).toEqual(['The owner', 'The owner'])
    expect(JSON.stringify(requests.docs)).not.toMatch(/planted/i)
  })

  it('has no testimonial any more, neither as its author nor under an earlier name, and the website hears of it', async () => {
    const { payload } = shop
    const anonymised = await createTestimonial(payload, { name: 'Tëstifier Plantedsixth' })
    const update = { collection: 'testimonials', overrideAccess: true, depth: 0 } as const
    await payload.update({ ...update, id: anonymised.id, data: { name: 'A manager in Leeds' } })
    await createTestimonial(payload, {
      evidence: { ...makeTestimonial().evidence, consentDetail: 'From sixth@planted.example' },
    })
    const subject = await createTestimonial(payload, {
      quote: 'Testifier Plantedsixth was a great trainer.',
    })
    const inTrash = await createTestimonial(payload, { name: 'Plantedsixth Testifier' })
    const deletedAt = new Date().toISOString()
    await payload.update({ ...update, id: inTrash.id, data: { deletedAt } })
    const page = await createPage(payload, {
      layout: [{ blockType: 'testimonials', testimonials: [subject.id] } as never],
    })

    const sought = { email: 'sixth@planted.example', name: 'testifier plantedsixth' }
    const held = await heldOf(sought)
    expect(held.map(({ what }) => what)).toHaveLength(4)
    expect(held.flatMap(({ mustStay }) => mustStay)).toEqual([
      'The testimonial: pages use it. Take it out there first; “Used in” on its page says where.',
    ])
    await payload.db.deleteMany({ collection: 'announcements', where: {} })
    await eraseAll(sought)
    expect((await heldOf(sought)).map(({ what }) => what)).toEqual([
      `Testimonial of ${subject.name}`,
    ])
    const { docs: news } = await payload.db.find<{ tags: string[] }>({
      collection: 'announcements',
      where: {},
    })
    expect(news.flatMap(({ tags }) => tags)).toContain('testimonials')

    await payload.delete({ collection: 'pages', id: page.id, overrideAccess: true })
    await eraseAll(sought)
    const everything = await everythingStored(payload)
    for (const word of ['Plantedsixth', 'sixth@planted', anonymised.id]) {
      expect([word, everything.includes(word)]).toEqual([word, false])
    }
  })

  it('keeps a place that is still to come, and reads why', async () => {
    const order = await bookCourse()
    const email = delegate.email
    const held = await heldOf({ email })
    const { runLabel } = (await findBookings(shop.payload, order))[0]!
    expect(held.flatMap(({ mustStay }) => mustStay)).toEqual(
      expect.arrayContaining([
        `The whole order: there is a place on ${runLabel}. Cancel it, or wait until the course is over.`,
      ]),
    )
    await eraseAll({ email })
    const [booking] = await findBookings(shop.payload, order)
    expect(booking).toMatchObject({ delegateEmail: email, status: 'booked' })
  })

  it('keeps a complaint that is open', async () => {
    const email = 'complainer@planted.example'
    const { id } = await createEnquiry(shop.payload, { email, kind: 'complaint' })
    await eraseAll({ email })
    expect(
      await shop.payload.count({ collection: 'enquiries', where: { id: { equals: id } } }),
    ).toEqual({ totalDocs: 1 })
  })
})

interface Exported {
  held: { what: string; mustStay: string[] }[]
}

interface Asked {
  email?: string
  name?: string
}

async function heldOf(asked: Asked): Promise<Exported['held']> {
  const { body } = await exported(asked)
  return (JSON.parse(String(body.text)) as Exported).held
}

/** All that is found. */
async function exported({ format = 'json', ...asked }: Asked & { format?: string }) {
  const { body } = await everythingTicked(asked)
  return rest({
    method: 'POST',
    path: '/privacy/export',
    token: tokens.owner!,
    body: { ...body, format },
  })
}

async function eraseAll(asked: Asked) {
  return rest(await everythingTicked(asked))
}

/** As the page sends it. */
async function everythingTicked({ email = '', name = '' }: Asked, attempt?: string) {
  const sought = { email, name }
  const token = tokens.owner!
  const found = await rest({ method: 'POST', path: '/privacy/search', body: sought, token })
  const held = found.body.held as { item: string }[]
  const items = ['nothing/else', ...held.map(({ item }) => item)]
  return {
    method: 'POST',
    path: '/privacy/erasures',
    token,
    body: { ...sought, items },
    ...(attempt && { headers: { 'idempotency-key': attempt } }),
  }
}

/** A record that only the program writes. */
function insert(collection: CollectionSlug, data: object) {
  return shop.payload.db.create({ collection, data: { key: randomUUID(), ...data } })
}

async function bookPastCourse(): Promise<Order> {
  const order = await bookCourse()
  for (const { id } of await findBookings(shop.payload, order)) {
    const data = { startsAt: '2026-11-01T09:00:00.000Z', endsAt: '2026-11-01T17:00:00.000Z' }
    await compareAndSet(shop.payload, {
      collection: 'bookings',
      where: { id: { equals: id } },
      data,
    })
  }
  return loadOrder(shop.payload, order.id)
}

async function bookCourse(): Promise<Order> {
  const runId = await shop.runWith({ seats: 2 })
  const begun = await checkOut(shop, [{ runId, count: 1 }], booker)
  await saveDelegates(shop.open(), begun, {
    bookerAttends: false,
    delegates: [{ runId, seat: 1, ...delegate }],
  })
  const named = await loadOrder(shop.payload, begun.id)
  await saveNeeds(shop.open(), named, { needs: [{ runId, seat: 1, dietary: 'Planted nuts' }] })
  await payAndSettle(shop, named)
  await sendDueEmails(shop.open())
  return loadOrder(shop.payload, begun.id)
}
