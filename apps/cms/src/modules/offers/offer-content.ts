import type { CheckoutLine } from '@lectern/shared/contract/checkout'
import type { OfferWay } from '@lectern/shared/contract/offers'
import type { WrittenOffer } from '@lectern/shared/contract/payload-types'
import type { QuoteTotals } from '@lectern/shared/contract/quote'
import { offerStateAt, type OfferState } from '@lectern/shared/offers/offer-state'
import { calendarDayIn, type CalendarDay } from '@lectern/shared/time/calendar-day'
import type { Party } from '@lectern/shared/orders/order-document'
import type { Payload } from 'payload'

import type { DeclarationsMade } from '../orders'

/** What was sent, whatever becomes of the course and its price. Only this module writes it. */
export type OfferContent = {
  lines: CheckoutLine[]
  totals: QuoteTotals
  seller: Party
}

/** What the customer agreed to, and how it will be paid. */
export interface Acceptance {
  payBy: OfferWay
  declarations: DeclarationsMade
  purchaseOrderNumber?: string
}

/** An offer that was sent. */
export interface SentOffer extends WrittenOffer {
  number: string
  content: OfferContent
  holdRound: number
  linkKey: string
  sentAt: string
}

export function isSent(offer: WrittenOffer): offer is SentOffer {
  return offer.state !== 'draft' && Boolean(offer.number && offer.content)
}

/** With its last days as days: the form keeps moments of them. */
export function datesOf({
  validUntil,
  holdUntil,
}: Pick<WrittenOffer, 'validUntil' | 'holdUntil'>): {
  validUntil: CalendarDay
  holdUntil: CalendarDay | null
} {
  return {
    validUntil: calendarDayIn(new Date(validUntil)),
    holdUntil: holdUntil ? calendarDayIn(new Date(holdUntil)) : null,
  }
}

/** At a moment, whether or not its end was written down yet. */
export function stateOf(
  offer: Pick<WrittenOffer, 'state' | 'validUntil' | 'holdUntil'>,
  now: Date,
): OfferState {
  return offerStateAt({ ...datesOf(offer), state: offer.state ?? 'draft' }, now)
}

export function acceptanceOf(offer: WrittenOffer): Acceptance | null {
  return (offer.acceptance ?? null) as Acceptance | null
}

/** @throws Error: for an id that this program wrote down itself. */
export async function loadOffer(payload: Payload, id: string): Promise<WrittenOffer> {
  const where = { id: { equals: id } }
  const offer = await payload.db.findOne<WrittenOffer>({ collection: 'offers', where })
  if (!offer) throw new Error(`There is no offer ${id}`)
  return offer
}
