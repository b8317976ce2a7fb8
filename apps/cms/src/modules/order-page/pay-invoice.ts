import { paths } from '@lectern/shared/addresses/paths'
import { maxPaymentAttempts } from '@lectern/shared/booking/hold'
import type { PaymentStart } from '@lectern/shared/contract/checkout'
import type { InvoicePaymentRequest } from '@lectern/shared/contract/placed-order'
import type { Invoice, Order, Payment } from '@lectern/shared/contract/payload-types'
import type { Pence } from '@lectern/shared/money/pence'
import { isPaidOutsideStripe } from '@lectern/shared/orders/bank-payment'
import { isPlacedState } from '@lectern/shared/orders/order-state'
import { cardPaymentOfInvoice } from '@lectern/shared/owed/pay-by-card'

import { currentEnv } from '@cms/env'
import { Refusal } from '@cms/http/refusal'
import { StripeRefusedError, StripeUnavailableError, type StripeGateway } from '@cms/stripe'
import { countPaymentAttempt, loadOrder, tokenOf, type Context } from '../orders'
import {
  asksForAnotherSum,
  moneyOfOne,
  openPayment,
  requestSession,
  settleOrderPayments,
  writePayment,
} from '../payments'

export type InvoicePaymentStarted =
  | { outcome: 'payment'; url: string }
  | { outcome: 'nothing-open' }
  /** `price-changed`: another sum is open than the page said. */
  | { outcome: 'price-changed' | 'payment-refused' | 'payment-unavailable' }

interface Paying extends InvoicePaymentRequest {
  order: Order
}

/** Where the button leads: Stripe's page, or that of the order where nothing is open any more. @throws Refusal */
export async function answerInvoicePayment(context: Context, of: Paying): Promise<PaymentStart> {
  const started = await orUnavailable(payInvoice(context, of))
  if (started.outcome === 'payment') return { kind: 'payment', redirectTo: started.url }
  if (started.outcome !== 'nothing-open') throw new Refusal(started.outcome)
  const redirectTo = currentEnv().WEB_URL + paths.order(tokenOf(of.order))
  return { kind: 'confirmation', redirectTo }
}

async function orUnavailable(
  starting: Promise<InvoicePaymentStarted>,
): Promise<InvoicePaymentStarted> {
  try {
    return await starting
  } catch (error) {
    if (error instanceof StripeRefusedError) return { outcome: 'payment-refused' }
    if (!(error instanceof StripeUnavailableError)) throw error
    return { outcome: 'payment-unavailable' }
  }
}

/**
 * Leads to a payment page for exactly what is open of an order's invoice. Pressed twice, or in two tabs, it is the
 * same page. The attempt is written down before what is open is read for the last time, so a payment that staff
 * write down meanwhile is either counted here, or closes the page.
 */
export async function payInvoice(context: Context, of: Paying): Promise<InvoicePaymentStarted> {
  const { payload, stripe } = context
  const order = await loadOrder(payload, of.order.id)
  if (!isPaidOutsideStripe(order) || !isPlacedState(order.state)) throw new Refusal('not-allowed')
  if (!stripe) return { outcome: 'payment-refused' }
  await settleOrderPayments(context, order.id)
  const asked = cardPaymentOfInvoice(await moneyOfOne(payload, order))
  if (asked.kind !== 'can-pay') return { outcome: asked.kind }
  if (asked.pence !== of.openPence) return { outcome: 'price-changed' }
  // Whoever has counted this attempt and not written it down yet looks again.
  if (order.paymentAttempt > 0) await writePayment(context, { order, request: null })
  const begun = await findBegun(context, order)
  if (begun?.url) return { outcome: 'payment', url: begun.url }
  if (begun) return payInvoice(context, of)
  return beginAttempt(context, { ...of, order, stripe, invoicePence: asked.pence })
}

/** A page that was begun before: Stripe has just said that it is open, or it is being opened. */
function findBegun({ payload }: Context, order: Order): Promise<Payment | null> {
  return payload.db.findOne<Payment>({
    collection: 'payments',
    where: {
      and: [
        { orderId: { equals: order.id } },
        { purpose: { equals: 'invoice' } },
        { status: { in: ['creating', 'open'] } },
      ],
    },
  })
}

async function beginAttempt(
  context: Context,
  of: Paying & { stripe: StripeGateway; invoicePence: Pence },
): Promise<InvoicePaymentStarted> {
  const { order, stripe, invoicePence } = of
  if (order.paymentAttempt >= maxPaymentAttempts) return { outcome: 'payment-refused' }
  const paying = await countPaymentAttempt(context.payload, order)
  if (!paying) return payInvoice(context, of)
  const request = await sessionRequest(context, { order: paying, invoicePence })
  const payment = await writePayment(context, { order: paying, request, invoicePence })
  if (!payment || (await asksForAnotherSum(context.payload, payment))) {
    return payInvoice(context, of)
  }
  const opened = await openPayment(context, { payment, order: paying, stripe, isFirstCall: true })
  if (!opened) return { outcome: 'payment-refused' }
  return opened.url ? { outcome: 'payment', url: opened.url } : { outcome: 'payment-unavailable' }
}

async function sessionRequest(
  context: Context,
  { order, invoicePence }: { order: Order; invoicePence: Pence },
) {
  const invoice = await context.payload.db.findOne<Invoice>({
    collection: 'invoices',
    where: { key: { equals: order.id } },
  })
  const name = invoice ? `Invoice ${invoice.number}` : 'Invoice'
  return requestSession(context, {
    order,
    lines: [{ name: `${name}, booking ${order.reference}`, grossPence: invoicePence }],
    returnPath: paths.invoicePaid,
    cancelPath: paths.order,
  })
}
