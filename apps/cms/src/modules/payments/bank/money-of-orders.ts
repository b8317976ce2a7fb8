import type { BankPayment, CreditNote, Order, Refund } from '@lectern/shared/contract/payload-types'
import type { MoneyOfOrder } from '@lectern/shared/orders/order-balance'
import type { CollectionSlug, Payload, SelectType } from 'payload'

import { inPieces } from '@cms/database/in-pieces'
import { groupedBy } from '@cms/grouped-by'

/** What is stored about the money of one order. */
interface StoredMoney {
  bankPayments: readonly Pick<BankPayment, 'amountPence'>[]
  refunds: readonly Pick<Refund, 'status' | 'backPence'>[]
  creditNotes: readonly Pick<CreditNote, 'grossPence'>[]
}

/** The money of each order, by its id: what is owed of it follows by `balancePence`. */
export async function moneyOfOrders(
  payload: Payload,
  orders: readonly Pick<Order, 'id' | 'grossPence'>[],
): Promise<Map<string, MoneyOfOrder>> {
  const ids = orders.map(({ id }) => id)
  const [bankPayments, refunds, creditNotes] = await Promise.all([
    ofOrders<BankPayment>(payload, ids, {
      collection: 'bank-payments',
      select: { orderId: true, amountPence: true },
    }),
    ofOrders<Refund>(payload, ids, {
      collection: 'refunds',
      select: { orderId: true, status: true, backPence: true },
    }),
    ofOrders<CreditNote>(payload, ids, {
      collection: 'credit-notes',
      select: { orderId: true, grossPence: true },
    }),
  ])
  return new Map(
    orders.map((order) => [
      order.id,
      moneyOf(order, {
        bankPayments: bankPayments.get(order.id) ?? [],
        refunds: refunds.get(order.id) ?? [],
        creditNotes: creditNotes.get(order.id) ?? [],
      }),
    ]),
  )
}

export async function moneyOfOne(payload: Payload, order: Order): Promise<MoneyOfOrder> {
  const sums = await moneyOfOrders(payload, [order])
  return sums.get(order.id) ?? moneyOf(order, { bankPayments: [], refunds: [], creditNotes: [] })
}

export function moneyOf(
  { grossPence }: Pick<Order, 'grossPence'>,
  { bankPayments, refunds, creditNotes }: StoredMoney,
): MoneyOfOrder {
  const backOf = (status: Refund['status']) =>
    sum(refunds.map((refund) => (refund.status === status ? refund.backPence : 0)))
  return {
    invoicedPence: grossPence,
    creditedPence: sum(creditNotes.map((note) => note.grossPence)),
    receivedPence: sum(bankPayments.map(({ amountPence }) => amountPence)),
    paidBackPence: backOf('paid-by-hand'),
    toPayBackPence: backOf('by-hand'),
  }
}

async function ofOrders<Row extends { orderId: string }>(
  payload: Payload,
  ids: readonly string[],
  { collection, select }: { collection: CollectionSlug; select: SelectType },
): Promise<Map<string, Row[]>> {
  const rows = await inPieces(ids, async (piece) => {
    const where = { orderId: { in: piece } }
    const all = { pagination: false, limit: 0 }
    const { docs } = await payload.db.find({ collection, where, select, ...all })
    return docs as unknown as Row[]
  })
  return groupedBy(rows, ({ orderId }) => orderId)
}

function sum(figures: readonly number[]): number {
  return figures.reduce((all, figure) => all + figure, 0)
}
