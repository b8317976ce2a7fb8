import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Order } from '@lectern/shared/contract/payload-types'
import { randomUUID } from 'node:crypto'

import { crashNow, expectCrash } from '@cms-support/crash'
import { crashingPayload } from '@cms-support/crashing-payload'
import { restOf, signIn, type Rest } from '@cms-support/rest'
import { createStaff } from '@cms-support/staff'
import { book, booker, startTestShop, type TestShop } from '@cms-support/test-shop'
import { loadOrder, tokenOf } from '../orders'
import { setPurchaseOrder } from './set-purchase-order'

const company = { ...booker, kind: 'business' as const, companyName: 'Calder Vale Ltd' }

let shop: TestShop
let rest: Rest
let token: string
beforeAll(async () => {
  shop = await startTestShop()
  rest = restOf(shop.payload)
  await createStaff(shop.payload)
  token = await signIn(shop.payload, 'bookings')
})
afterAll(() => shop.stop())

describe('a purchase order number that is said after the invoice', () => {
  it('stands beside the invoice, which stays as it was issued, and on the time line', async () => {
    const order = await booked()
    const [before] = await shop.find('invoices', order)
    expect(await invoicePage(order)).not.toContain('purchase order')
    expect((await say(order, '  PO 4711 ')).body).toMatchObject({
      booker: { purchaseOrderNumber: 'PO 4711' },
    })
    const [after, ...others] = await shop.find('invoices', order)
    expect(others).toEqual([])
    expect(after).toEqual(before)
    expect(await invoicePage(order)).toMatch(
      /Added on .+, after this invoice was issued: your purchase order PO 4711\./,
    )
    await say(order, 'PO 4712')
    expect(await invoicePage(order)).toContain('your purchase order PO 4712.')
    const events = await shop.find('order-events', order)
    expect(events.filter(({ by }) => by === 'The customer').map(({ text }) => text)).toEqual([
      'Purchase order: none → PO 4711',
      'Purchase order: PO 4711 → PO 4712',
    ])
  })

  it('does so where staff write it down', async () => {
    const order = await booked()
    const { name, email, companyName } = company
    const body = { name, email, companyName, purchaseOrderNumber: 'PO 99' }
    const path = `/orders/${order.id}/contact`
    expect((await rest({ method: 'POST', path, body, token })).status).toBe(200)
    expect(await invoicePage(order)).toContain('your purchase order PO 99.')
  })

  it('is no addendum where the invoice has it', async () => {
    const order = await booked({ ...company, purchaseOrderNumber: 'PO 1' })
    await say(order, 'PO 2')
    await say(order, 'PO 1')
    const page = await invoicePage(order)
    expect(page).toContain('PO 1')
    expect(page).not.toContain('Added on')
  })

  it('is asked for again where it is missing, too long or said too often, and is not for individuals', async () => {
    const order = await booked()
    for (const wrong of ['', 'P'.repeat(61)]) {
      expect(await say(order, wrong)).toMatchObject({
        status: 400,
        body: { error: { fields: [{ path: 'purchaseOrderNumber' }] } },
      })
    }
    for (let count = 1; count <= 20; count += 1) await say(order, `PO ${count}`)
    expect((await say(order, 'PO 21')).status).toBe(400)
    const private_ = await booked({ ...booker, kind: 'individual' })
    expect((await say(private_, 'PO 1')).status).toBe(403)
  })

  it('cut short at any write is said with its trace, or not at all', async () => {
    for (const side of ['before', 'after'] as const) {
      for (let atWrite = 1; atWrite <= 3; atWrite += 1) {
        const order = await booked()
        const { payload } = crashingPayload(shop.payload, { atWrite, side }, crashNow)
        const said = { order, purchaseOrderNumber: 'PO 1' }
        await setPurchaseOrder({ ...shop.open(), payload }, said).catch(expectCrash)
        await setPurchaseOrder(shop.open(), {
          ...said,
          order: await loadOrder(shop.payload, order.id),
        })
        const events = await shop.find('order-events', order)
        expect(events.filter(({ text }) => text.startsWith('Purchase order'))).toHaveLength(1)
        expect(await invoicePage(order)).toContain('PO 1.')
      }
    }
  })
})

async function booked(who: Parameters<typeof book>[2] = company): Promise<Order> {
  const runId = await shop.runWith({ seats: 1 })
  const email = `ida-${randomUUID().slice(0, 8)}@calder.example`
  return book(shop, [{ runId, count: 1 }], { ...who, email })
}

function say(order: Order, purchaseOrderNumber: string) {
  const path = `/orders/by-token/${tokenOf(order)}/purchase-order`
  return rest({ method: 'PUT', path, body: { purchaseOrderNumber } })
}

async function invoicePage(order: Order): Promise<string> {
  const [invoice] = await shop.find('invoices', order)
  const path = `/orders/by-token/${tokenOf(order)}/documents/${invoice!.number}.html`
  const { body } = await rest({ method: 'GET', path })
  return String(body.text)
}
