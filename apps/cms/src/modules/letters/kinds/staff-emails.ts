import type { Order, PlaceMove, Refund } from '@lectern/shared/contract/payload-types'

import { currentEnv } from '@cms/env'
import { loadStaffAddress } from '@cms/mail/sender'
import type { DisputeStanding, DisputeState, RefundState } from '@cms/stripe'
import { disputeWords, money, sinceFailure, type Context } from '../../orders'
import { queueEmail, type EmailToQueue } from '../queue-email'
import { asSentence } from './letter-parts'

/** To the company itself: only people can put this right. */
export async function queueStoppedEmail(context: Context, order: Order): Promise<void> {
  await queueEmailToStaff(context, {
    order,
    name: 'stopped',
    subject: `Look at order ${order.reference}: the payment does not match`,
    text: 'What Stripe received is not what was ordered, so nothing was booked. Compare the two and refund the payment from the order.',
  })
}

/** Once for a refund that Stripe accepted and the bank sent back, and once for each that Stripe refused. */
export async function queueRefundTroubleEmail(
  context: Context,
  { refund, order }: { refund: Refund; order: Order },
): Promise<void> {
  await queueEmailToStaff(context, {
    order,
    name: `refund-failed/${refund.stripeRefundId ?? `${refund.id}${sinceFailure(refund)}`}`,
    subject: `A refund failed: ${order.reference}, ${money(refund.backPence)}`,
    text: `Stripe says: ${refund.error ?? 'no reason given'}. Open the order to try again, or to say that you pay the customer back another way.`,
  })
}

export async function queueForeignRefundEmail(
  context: Context,
  { order, state }: { order: Order; state: RefundState },
): Promise<void> {
  await queueEmailToStaff(context, {
    order,
    name: `foreign-refund/${state.refundId}`,
    subject: `Money was given back in Stripe's dashboard: ${order.reference}, ${money(state.amountPence)}`,
    text: 'The order does not know of it: its places are still booked, and no credit note was issued. To cancel the places, refund them from the order; Stripe will refuse to send the money twice, and you can then note that it was paid another way. In future, refund from the order: that does all of it.',
  })
}

/** Once for each step of a dispute. */
export async function queueDisputeEmail(
  context: Context,
  { order, state }: { order: Order; state: DisputeState },
): Promise<void> {
  const { disputeId, standing, amountPence } = state
  const { subject, advice } = disputeLetters[standing]
  await queueEmailToStaff(context, {
    order,
    name: `dispute/${disputeId}/${standing}`,
    subject: `${subject}: ${order.reference}, ${money(amountPence)}`,
    text: `${asSentence(disputeWords(state))} ${advice}`,
  })
}

const disputeLetters: Record<DisputeStanding, { subject: string; advice: string }> = {
  asked: {
    subject: 'A customer’s bank asks about a payment',
    advice:
      'No money has been taken yet. Answer in Stripe’s dashboard, or refund the order, which ends it. The places stay booked.',
  },
  open: {
    subject: 'A payment is disputed',
    advice:
      'Answer in Stripe’s dashboard, with whatever shows that the customer booked: without an answer it is lost. The places stay booked, and nothing can be refunded until it is decided.',
  },
  won: {
    subject: 'A dispute was won',
    advice: 'There is nothing to do.',
  },
  lost: {
    subject: 'A dispute was lost',
    advice:
      'The places are still booked. If nobody is to come, cancel them from the order: no money is sent a second time.',
  },
}

/** Once for each move that a customer made on the page of their booking. */
export async function queueMovedByCustomerEmail(
  context: Context,
  { order, move }: { order: Order; move: PlaceMove },
): Promise<void> {
  const { id, fromLabel, toLabel, title } = move
  await queueEmailToStaff(context, {
    order,
    name: `moved-by-customer/${id}`,
    subject: `A customer moved to another date: ${title}`,
    text: `From ${fromLabel} to ${toLabel}. Everybody who comes has been told; there is nothing to do.`,
  })
}

export async function queueEmailToStaff(
  context: Context,
  of: { order: Order; text: string } & Pick<EmailToQueue, 'name' | 'subject'>,
): Promise<void> {
  const to = await loadStaffAddress(context.payload)
  if (!to) return
  const { order, name, subject, text } = of
  const url = `${currentEnv().CMS_URL}/admin/collections/orders/${order.id}`
  await queueEmail(context, {
    order,
    email: { name, to, subject, parts: [text, { kind: 'button', label: 'Open the order', url }] },
  })
}
