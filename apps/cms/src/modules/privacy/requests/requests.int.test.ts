import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Booker } from '@lectern/shared/contract/checkout-forms'
import type { Order } from '@lectern/shared/contract/payload-types'
import { randomUUID } from 'node:crypto'

import { createEnquiry } from '../../../../seed/factories/enquiry'
import { saveSettings } from '../../../../seed/factories/settings'
import { everythingStored } from '../../../../test-support/everything-stored'
import { restOf, signIn, type Rest } from '../../../../test-support/rest'
import { expectInvariants } from '../../../../test-support/shop-invariants'
import { createStaff } from '../../../../test-support/staff'
import {
  checkOut,
  declared,
  startTestShop,
  type TestShop,
} from '../../../../test-support/test-shop'
import { claim } from '../../../database/claim'
import { saveDelegates, saveNeeds } from '../../orders/checkout/save-answers'
import { sendDueEmails } from '../../orders/emails/send-due-emails'
import { findBookings } from '../../orders/find-bookings'
import { loadOrder } from '../../orders/find-order'
import { giveUpOrder } from '../../orders/give-up-order'
import { settleOrderPayments } from '../../orders/settle-session'
import { startPayment } from '../../orders/start-payment'

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
    expect(answer.headers.get('content-disposition')).toContain('attachment')
    const text = JSON.stringify(answer.body)
    for (const word of ['Planted words', 'Plantedgate 7', '01632 960155', order.reference]) {
      expect(text).toContain(word)
    }
    const byName = await exported({ name: 'plantedsecond delegate' })
    expect(JSON.stringify(byName.body)).toContain('delegate@planted.example')
    const html = await exported({ email: booker.email, format: 'html' })
    expect(String(html.body.text)).toContain('<dd dir="auto">Plantedgate 7</dd>')
    expect(JSON.stringify((await exported({ email: 'other@planted.example' })).body)).not.toContain(
      'Plantedname',
    )
  })

  it.each([null, 'editor', 'author'])(
    'is answered by bookings and owners, not %s',
    async (role) => {
      const token = role && tokens[role]
      const path = '/privacy/export?email=booker@planted.example'
      expect([401, 403]).toContain((await rest({ path, token })).status)
      const body = { email: booker.email, name: '', items: ['enquiries/x'] }
      const erasing = { method: 'POST', path: '/privacy/erasures', body }
      expect([401, 403]).toContain((await rest({ ...erasing, token })).status)
      expect((await rest({ ...erasing, token: tokens.bookings! })).status).toBe(403)
      expect((await rest({ path, token: tokens.bookings! })).status).toBe(200)
    },
  )
})

describe('a person who wants to be forgotten', () => {
  it('is gone from everywhere but the invoice and its order, which say until when', async () => {
    const order = await bookPastCourse()
    const [invoice] = await shop.find('invoices', order)
    await createEnquiry(shop.payload, { name: booker.name, email: booker.email })
    const unpaid = await checkOut(
      shop,
      [{ runId: await shop.runWith({ seats: 1 }), count: 1 }],
      booker,
    )
    const abandoned = await loadOrder(shop.payload, unpaid.id)
    await giveUpOrder(shop.open(), { order: abandoned, event: 'abandon' })

    const attempt = `${new Date().toISOString()}/${randomUUID()}`
    const erasing = await everythingTicked(booker.email, attempt)
    const [first, second] = [await rest(erasing), await rest(erasing)]
    expect(first).toMatchObject({ status: 200, body: { done: true } })
    expect(second).toMatchObject({ status: 200, body: { wasDoneBefore: true } })

    const everything = await everythingStored(shop.payload)
    for (const word of ['booker@planted', 'Booker@planted', '01632 960155', unpaid.reference]) {
      expect([word, everything.includes(word)]).toEqual([word, false])
    }
    expect((await exported({ email: booker.email })).body).toMatchObject({ held: [] })
    const { held } = (await exported({ name: booker.name })).body as unknown as Exported
    const stays = held.flatMap(({ mustStay }) => mustStay).join('\n')
    expect(stays).toContain(`Invoice ${invoice!.number}: kept until 31 March 2033 by law`)
    expect(held.every(({ what }) => what.startsWith('Order'))).toBe(true)

    await eraseAll(delegate.email)
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

  it('keeps a place that is still to come, and reads why', async () => {
    const order = await bookCourse()
    const email = delegate.email
    const { held } = (await exported({ email })).body as unknown as Exported
    const { runLabel } = (await findBookings(shop.payload, order))[0]!
    expect(held.flatMap(({ mustStay }) => mustStay)).toEqual(
      expect.arrayContaining([
        `The whole order: there is a place on ${runLabel}. Cancel it, or wait until the course is over.`,
      ]),
    )
    await eraseAll(email)
    const [booking] = await findBookings(shop.payload, order)
    expect(booking).toMatchObject({ delegateEmail: email, status: 'booked' })
  })

  it('keeps a complaint that is open', async () => {
    const email = 'complainer@planted.example'
    const { id } = await createEnquiry(shop.payload, { email, kind: 'complaint' })
    await eraseAll(email)
    expect(
      await shop.payload.count({ collection: 'enquiries', where: { id: { equals: id } } }),
    ).toEqual({ totalDocs: 1 })
  })
})

interface Exported {
  held: { what: string; mustStay: string[] }[]
}

function exported(asked: Record<string, string>) {
  const query = new URLSearchParams(asked).toString()
  return rest({ path: `/privacy/export?${query}`, token: tokens.owner! })
}

async function eraseAll(email: string) {
  return rest(await everythingTicked(email))
}

/** As the page sends it. */
async function everythingTicked(email: string, attempt?: string) {
  const { createLocalReq } = await import('payload')
  const { findHeld } = await import('./find-held')
  const owner = await shop.payload.find({
    collection: 'users',
    where: { role: { equals: 'owner' } },
    overrideAccess: true,
  })
  const user = { ...owner.docs[0]!, collection: 'users' as const }
  const req = await createLocalReq({ user }, shop.payload)
  const held = await findHeld(req, { sought: { email }, now: new Date() })
  const items = ['nothing/else', ...held.map(({ item }) => item)]
  return {
    method: 'POST',
    path: '/privacy/erasures',
    token: tokens.owner!,
    body: { email, name: '', items },
    ...(attempt && { headers: { 'idempotency-key': attempt } }),
  }
}

async function bookPastCourse(): Promise<Order> {
  const order = await bookCourse()
  for (const { id } of await findBookings(shop.payload, order)) {
    const data = { startsAt: '2026-11-01T09:00:00.000Z', endsAt: '2026-11-01T17:00:00.000Z' }
    await claim(shop.payload, { collection: 'bookings', where: { id: { equals: id } }, data })
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
  await startPayment(shop.open(), { order: named, declarations: declared })
  const { sessions } = await shop.standIn.state()
  const session = sessions.findLast(({ client_reference_id: id }) => id === begun.id)
  await shop.standIn.control(`sessions/${session!.id}/pay`)
  await settleOrderPayments(shop.open(), begun.id)
  await sendDueEmails(shop.open())
  return loadOrder(shop.payload, begun.id)
}
