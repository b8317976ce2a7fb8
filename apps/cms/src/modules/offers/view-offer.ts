import type { OfferPage } from '@lectern/shared/contract/offers'
import type { Order, WrittenOffer } from '@lectern/shared/contract/payload-types'
import { pence } from '@lectern/shared/money/pence'
import { dateProblem } from '@lectern/shared/offers/date-problem'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { cardPaymentProblem } from '@lectern/shared/orders/card-payment'

import { Refusal } from '@cms/http/refusal'
import { invoiceDueOn } from '../documents'
import { offerTokenOf } from '../letters'
import { findOrder, loadOfferedRuns, tokenOf, type Context } from '../orders'
import { countSeatsHeld } from '../seats'
import { datesOf, isSent, stateOf, type SentOffer } from './offer-content'

/** An offer as whoever was sent the link sees it, at this moment. @throws Refusal `not-found` for a draft. */
export async function viewOffer(context: Context, offer: WrittenOffer): Promise<OfferPage> {
  if (!isSent(offer)) throw new Refusal('not-found')
  const { content, number, companyName, name, message, sentAt } = offer
  const { validUntil } = datesOf(offer)
  const state = stateOf(offer, context.now)
  if (state === 'draft') throw new Refusal('not-found')
  const { lines, totals } = content
  const isOpen = state === 'sent'
  return {
    token: offerTokenOf(offer),
    ...{ number, state, companyName, name, sentAt, validUntil, lines, totals },
    heldUntil: isOpen && isHeld(offer, context.now) ? (offer.heldUntil ?? null) : null,
    message: message ?? '',
    canPayByCard: Boolean(context.stripe) && !cardPaymentProblem(pence(totals.grossPence)),
    invoiceDueOn: offer.mayPayByInvoice ? await dueOn(context, offer) : null,
    problems: isOpen ? await problemsOf(context, offer) : [],
    isReplaced: Boolean(offer.replacedById),
    order: state === 'accepted' ? await orderOf(context, offer) : null,
  }
}

function isHeld({ heldUntil }: SentOffer, now: Date): boolean {
  return Boolean(heldUntil) && new Date(heldUntil ?? '') > now
}

function dueOn({ payload, now }: Context, { organisation }: SentOffer) {
  return invoiceDueOn(payload, { organisation: organisation ?? null, issuedOn: calendarDayIn(now) })
}

async function problemsOf(
  { payload, now }: Context,
  offer: SentOffer,
): Promise<OfferPage['problems']> {
  const { lines } = offer.content
  const [runs, held] = await Promise.all([
    loadOfferedRuns(
      payload,
      lines.map(({ runId }) => runId),
    ),
    countSeatsHeld(payload, offer.id),
  ])
  return lines.flatMap(({ runId, courseTitle, count }) => {
    const run = runs.get(runId)
    const placesLeft = run?.placesLeft ?? 0
    const isFull = held === 0 && placesLeft < count
    const reason = dateProblem(run, now) ?? (isFull ? 'full' : null)
    return reason ? [{ runId, courseTitle, reason, placesLeft }] : []
  })
}

/** None while it is being made, which takes a moment. */
async function orderOf({ payload }: Context, { orderId }: SentOffer): Promise<OfferPage['order']> {
  const order: Order | null = orderId ? await findOrder(payload, { id: { equals: orderId } }) : null
  return order && { token: tokenOf(order), state: order.state }
}
