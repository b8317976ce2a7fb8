import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Order } from '@lectern/shared/contract/payload-types'

import { readMail } from '@cms-support/read-mail'
import { checkOut, declared, startTestShop, type TestShop } from '@cms-support/test-shop'
import { startPayment } from '../checkout/start-payment'
import { sendDueEmails } from '../letters/send-due-emails'
import { releaseLapsedHolds } from '../order-jobs/release-lapsed-holds'
import { settleOrderPayments } from '../payments/settle-session'
import { loadOrder, tokenOf } from './find-order'

let shop: TestShop
beforeAll(async () => {
  shop = await startTestShop()
})
afterAll(() => shop.stop())

it('a copy of the database opens no order, and yet e-mails and Stripe lead to it', async () => {
  const [booked, lapsed] = [await checkOutOne(), await checkOutOne()]
  const [session] = await begin(booked)
  expect(session!.success_url).toBe(`http://localhost:3000/orders/${tokenOf(booked)}`)
  expect(session!.cancel_url).toBe(`http://localhost:3000/checkout/${tokenOf(booked)}`)
  await shop.standIn.control(`sessions/${session!.id}/pay`)
  await settleOrderPayments(shop.open(), booked.id)
  await begin(lapsed)
  await shop.advance(41)
  await releaseLapsedHolds(shop.open())
  await sendDueEmails(shop.open())
  const sent = (await readMail(process.env.MAIL_DIR!)).map(({ text, html }) => [text, html]).join()
  const everything = await copyOfDatabase()
  for (const order of [booked, lapsed]) {
    expect(sent).toContain(tokenOf(order))
    expect(everything).toContain(order.key)
    expect(everything).not.toContain(tokenOf(order))
  }
})

async function checkOutOne(): Promise<Order> {
  return checkOut(shop, [{ runId: await shop.runWith({ seats: 1 }), count: 1 }])
}

async function begin({ id }: Order) {
  const order = await loadOrder(shop.payload, id)
  await startPayment(shop.open(), { order, declarations: declared })
  const { sessions } = await shop.standIn.state()
  return sessions.filter(({ client_reference_id: orderId }) => orderId === id)
}

async function copyOfDatabase(): Promise<string> {
  const slugs = shop.payload.config.collections.map(({ slug }) => slug)
  const found = await Promise.all(
    slugs.map((collection) => shop.payload.db.find({ collection, pagination: false, limit: 0 })),
  )
  return JSON.stringify(found.flatMap(({ docs }) => docs))
}
