import type { OfferAcceptance, OfferAccepted } from '@lectern/shared/contract/offers'
import type { WrittenOffer } from '@lectern/shared/contract/payload-types'
import { dateProblem } from '@lectern/shared/offers/date-problem'

import { compareAndSet } from '@cms/database/compare-and-set'
import { Refusal } from '@cms/http/refusal'
import { startPayment } from '../checkout'
import { loadOfferedRuns, loadOrder, tokenOf, type Context } from '../orders'
import { endHolds } from '../seats'
import { holdPlaces, roundOf } from './hold-places'
import { acceptanceOf, isSent, loadOffer, stateOf, type SentOffer } from './offer-content'
import { placeOrder } from './place-order'

/**
 * Makes an offer an order, at the offer's price whatever the course costs by then. Its places are held for it first,
 * unless they are; the one statement that says “accepted” decides, and whatever follows is done again by a job where
 * it was cut short. Pressed twice, in two tabs, or by two people, it is one order.
 *
 * @throws Refusal `price-changed` for another total than the offer's, and for a way to pay that it does not offer
 */
export async function acceptOffer(
  context: Context,
  { offer, acceptance }: { offer: WrittenOffer; acceptance: OfferAcceptance },
): Promise<OfferAccepted> {
  if (!isSent(offer)) throw new Refusal('not-found')
  if (offer.state === 'accepted') return goOn(context, offer)
  refuseOtherTerms(offer, acceptance)
  if (!(await canBeHad(context, offer))) return { outcome: 'not-accepted' }
  const { held } = await holdPlaces(context.payload, { offer, lines: offer.content.lines })
  if (!held) return { outcome: 'not-accepted' }
  const accepted = await decide(context, { offer, acceptance })
  const now = accepted ?? (await loadOffer(context.payload, offer.id))
  if (isSent(now) && now.state === 'accepted') return goOn(context, now)
  // Another tab works in the next round, or it has ended: then what was held in its name is nobody's.
  if (now.state === 'sent') return acceptOffer(context, { offer: now, acceptance })
  await giveBack(context, now)
  return { outcome: 'not-accepted' }
}

function refuseOtherTerms(offer: SentOffer, { agreedGrossPence, payBy }: OfferAcceptance): void {
  if (agreedGrossPence !== offer.content.totals.grossPence) throw new Refusal('price-changed')
  if (payBy === 'invoice' && !offer.mayPayByInvoice) throw new Refusal('account-refused')
}

/** In time, and for dates that take place. Whether there are places is seen when they are held. */
async function canBeHad({ payload, now }: Context, offer: SentOffer): Promise<boolean> {
  if (stateOf(offer, now) !== 'sent') return false
  const runIds = offer.content.lines.map(({ runId }) => runId)
  const runs = await loadOfferedRuns(payload, runIds)
  return runIds.every((runId) => dateProblem(runs.get(runId), now) === null)
}

async function decide(
  { payload, now }: Context,
  { offer, acceptance }: { offer: SentOffer; acceptance: OfferAcceptance },
): Promise<WrittenOffer | null> {
  const { payBy, declarations, purchaseOrderNumber } = acceptance
  const declaredAt = now.toISOString()
  const accepted = await compareAndSet(payload, {
    collection: 'offers',
    where: {
      and: [
        { id: { equals: offer.id } },
        { state: { equals: 'sent' } },
        { holdRound: { equals: roundOf(offer) } },
      ],
    },
    data: {
      state: 'accepted',
      endedAt: declaredAt,
      acceptance: {
        payBy,
        declarations: { ...declarations, expressRequest: false, declaredAt },
        ...(purchaseOrderNumber && { purchaseOrderNumber }),
      },
      followUpDone: false,
    },
  })
  return accepted && loadOffer(payload, offer.id)
}

/** Places the order, and leads whoever wants to pay by card to Stripe. */
async function goOn(context: Context, offer: SentOffer): Promise<OfferAccepted> {
  const placed = await placeOrder(context, offer)
  const orderToken = tokenOf(placed)
  const declarations = acceptanceOf(offer)?.declarations
  if (placed.state === 'booked' || !declarations) return { outcome: 'placed', orderToken }
  if (placed.state !== 'open' && placed.state !== 'paying') {
    return { outcome: 'to-be-paid', orderToken }
  }
  const started = await startPayment(context, { order: placed, declarations })
  if (started.outcome === 'payment') return { outcome: 'payment', redirectTo: started.url }
  const { state } = await loadOrder(context.payload, placed.id)
  return { outcome: state === 'booked' ? 'placed' : 'to-be-paid', orderToken }
}

function giveBack({ payload }: Context, ended: WrittenOffer): Promise<void> {
  return endHolds(payload, { orderId: ended.id, ending: 'released', round: roundOf(ended) })
}
