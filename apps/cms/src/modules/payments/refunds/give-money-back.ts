import type { Order, Payment } from '@lectern/shared/contract/payload-types'

import type { Context } from '../../orders'
import { planPaymentRefund } from './plan-refund'

/** The payment came after the places had gone to somebody else. */
export async function giveMoneyBack(context: Context, order: Order): Promise<void> {
  const where = { id: { equals: order.paymentId } }
  const payment = await context.payload.db.findOne<Payment>({ collection: 'payments', where })
  if (!payment) throw new Error(`Order ${order.id} is being refunded without a payment`)
  const reason =
    'Your payment arrived when the places were no longer free, so we give all of it back'
  await planPaymentRefund(context, { order, payment, reason })
}
