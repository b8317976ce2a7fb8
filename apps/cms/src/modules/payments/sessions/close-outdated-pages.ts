import type { Order, Payment } from '@lectern/shared/contract/payload-types'
import { cardPaymentOfInvoice } from '@lectern/shared/owed/pay-by-card'
import type { Payload } from 'payload'

import { findAll } from '@cms/database/find-all'
import { isStripeError } from '@cms/stripe'
import { loadOrder, type Context } from '../../orders'
import { moneyOfOne } from '../bank/money-of-orders'
import { closePayment } from './close-payments'

/** Whether a payment page asks for another sum than what is open of its invoice by now. */
export async function asksForAnotherSum(payload: Payload, payment: Payment): Promise<boolean> {
  if (payment.purpose !== 'invoice') return false
  const order = await loadOrder(payload, payment.orderId)
  const asked = cardPaymentOfInvoice(await moneyOfOne(payload, order))
  return asked.kind !== 'can-pay' || asked.pence !== payment.grossPence
}

/**
 * After what is open of an invoice has changed: a payment page that asks for another sum takes no money any more.
 * Where Stripe cannot be asked now, the job that asks about open payments does it. What was paid there meanwhile
 * counts, and may be too much.
 */
export async function closeOutdatedPages(context: Context, order: Order): Promise<void> {
  const { payload, stripe } = context
  if (!stripe) return
  try {
    for (const payment of await findWaiting(payload, order)) {
      if (!(await asksForAnotherSum(payload, payment))) continue
      await closePayment(context, { payment, order, stripe })
    }
  } catch (error) {
    if (!isStripeError(error)) throw error
    payload.logger.warn(`A payment page of ${order.reference} stays open: ${error.message}`)
  }
}

function findWaiting(payload: Payload, { id }: Order): Promise<Payment[]> {
  return findAll(payload, {
    collection: 'payments',
    where: {
      and: [
        { orderId: { equals: id } },
        { purpose: { equals: 'invoice' } },
        { status: { in: ['creating', 'open'] } },
      ],
    },
    sort: 'attempt',
  })
}
