import type { BankPayment, Order } from '@lectern/shared/contract/payload-types'
import { pence } from '@lectern/shared/money/pence'
import {
  bankPaymentWords,
  isPaidOutsideStripe,
  type InvoicePaymentWay,
} from '@lectern/shared/orders/bank-payment'
import { balancePence } from '@lectern/shared/orders/order-balance'
import type { CalendarDay } from '@lectern/shared/time/calendar-day'
import { dateText } from '@lectern/shared/time/moment-text'

import { insertOrFind } from '@cms/database/insert-or-find'
import { Refusal } from '@cms/http/refusal'
import { money, noteEvent, type Context } from '../../orders'
import { closeOutdatedPages } from '../sessions/close-outdated-pages'
import { moneyOfOne } from './money-of-orders'

export interface Payment {
  order: Order
  /** Whole pence, above zero. */
  amountPence: number
  receivedOn: CalendarDay
  way: InvoicePaymentWay
  reference?: string | undefined
  by: string
  /** Under which it is written down once, however often it is sent. */
  attempt: string
}

/**
 * Writes down money that came in for an order outside Stripe. More than is owed may come in: it stands there as
 * paid too much until it is paid back.
 */
export async function writeDownPayment(context: Context, payment: Payment): Promise<BankPayment> {
  return writeEntry(context, { ...payment, kind: 'received' })
}

/** @throws Refusal `invalid-fields` for more than was paid too much. */
export async function writeDownPaidBack(context: Context, payment: Payment): Promise<BankPayment> {
  const { order, amountPence, attempt } = payment
  const where = { key: { equals: keyOf(order, attempt) } }
  const before = await context.payload.db.findOne<BankPayment>({
    collection: 'bank-payments',
    where,
  })
  const tooMuch = -balancePence(await moneyOfOne(context.payload, order))
  if (!before && amountPence > tooMuch) {
    const message =
      tooMuch > 0
        ? `At most ${money(tooMuch)} was paid too much`
        : 'Nothing was paid too much for this booking'
    throw new Refusal('invalid-fields', { fields: [{ path: 'amount', message }] })
  }
  return writeEntry(context, { ...payment, kind: 'paid-back' })
}

async function writeEntry(
  context: Context,
  payment: Payment & { kind: 'received' | 'paid-back' },
): Promise<BankPayment> {
  const { order, amountPence, receivedOn, way, reference, by, attempt, kind } = payment
  if (!isPaidOutsideStripe(order) || !order.placedAt) throw new Refusal('not-allowed')
  const sign = kind === 'received' ? 1 : -1
  const entry = await insertOrFind(context.payload, {
    collection: 'bank-payments',
    data: {
      key: keyOf(order, attempt),
      title: `${titles[kind]} for ${order.reference}`,
      kind,
      belongsTo: order.id,
      orderId: order.id,
      amountPence: sign * pence(amountPence),
      receivedOn,
      way,
      ...(reference && { reference }),
      writtenBy: by,
    },
  })
  await noteEvent(context.payload, {
    orderId: order.id,
    name: `bank-payment/${entry.id}`,
    text: `${titles[kind]}: ${money(amountPence)} ${bankPaymentWords[way]} on ${dateText(receivedOn)}`,
    by,
    now: context.now,
  })
  await closeOutdatedPages(context, order)
  return entry
}

/** The name under which a payment by card is written down. */
export function cardAttempt({ attempt }: { attempt: number }): string {
  return `card/${attempt}`
}

const titles = { received: 'Payment received', 'paid-back': 'Paid back what was too much' } as const

function keyOf(order: Order, attempt: string): string {
  return `${order.id}/${attempt}`
}
