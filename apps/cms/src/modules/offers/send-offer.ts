import type { WrittenOffer } from '@lectern/shared/contract/payload-types'
import type { FieldProblem } from '@lectern/shared/contract/problem'
import { heldUntil } from '@lectern/shared/offers/offer-state'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'

import { Refusal } from '@cms/http/refusal'
import { queueWrittenOfferEmail } from '../letters'
import type { Context } from '../orders'
import type { SeatsHeld } from '../seats'
import { holdPlaces } from './hold-places'
import { lineWords } from './line-words'
import { numberOffer } from './number-offer'
import { datesOf, isSent, loadOffer, type SentOffer } from './offer-content'
import { priceDraft } from './price-draft'
import { replaceWithVersion } from './replace-with-version'

/**
 * Sends a draft: from then on it stays as it is, under its number. Its places are held first, where staff want it;
 * the offer whose place it takes ends after that, wherever there are enough. Pressed twice, it is sent once.
 *
 * @throws Refusal saying what is missing, or on which date there are too few places.
 */
export async function sendOffer(
  context: Context,
  { offer: draft, by }: { offer: WrittenOffer; by: string },
): Promise<SentOffer> {
  if (draft.state !== 'draft') return finishSending(context, draft)
  const { content, problems } = await priceDraft(context, draft)
  refuse([...whatIsMissing(draft), ...problems, ...problemsOfDays(draft, context.now)])
  const { lines } = content
  if (draft.replacesId) {
    refuseShort(await replaceWithVersion(context, { draft, lines, by }), lines)
  }
  if (draft.holdsPlaces) {
    const offer = await loadOffer(context.payload, draft.id)
    refuseShort(await holdPlaces(context.payload, { offer, lines }), lines)
  }
  const until = draft.holdsPlaces ? heldUntil(datesOf(draft)).toISOString() : null
  const sent = await numberOffer(context, {
    draft,
    changes: {
      content,
      grossPence: content.totals.grossPence,
      heldUntil: until,
      sentAt: context.now.toISOString(),
      sentBy: by,
    },
  })
  // Somebody else was faster, or what was held for it has been given back meanwhile.
  if (!sent) return sendOffer(context, { offer: await loadOffer(context.payload, draft.id), by })
  return finishSending(context, sent)
}

/** The letter has one name, so that it is written once. */
async function finishSending(context: Context, offer: WrittenOffer): Promise<SentOffer> {
  if (!isSent(offer)) throw new Error(`The offer ${offer.id} was not sent`)
  const lines = offer.content.lines.map(lineWords)
  if (offer.state === 'sent') await queueWrittenOfferEmail(context, { offer, lines })
  return offer
}

/** A draft may be kept without it. */
function whatIsMissing({ lines, address }: WrittenOffer): FieldProblem[] {
  const missing = (path: string, message: string) => ({ path, message })
  return [
    ...(lines?.length ? [] : [missing('lines', 'Say what is offered: add a date')]),
    ...(address?.line1 ? [] : [missing('address.line1', 'Enter the street for the invoice')]),
    ...(address?.town ? [] : [missing('address.town', 'Enter the town for the invoice')]),
  ]
}

function problemsOfDays(draft: WrittenOffer, now: Date): FieldProblem[] {
  const { validUntil, holdUntil } = datesOf(draft)
  const today = calendarDayIn(now)
  const past = 'This day is over. Choose a later one'
  return [
    ...(validUntil < today ? [{ path: 'validUntil', message: past }] : []),
    ...(draft.holdsPlaces && holdUntil && holdUntil < today
      ? [{ path: 'holdUntil', message: past }]
      : []),
  ]
}

function refuseShort(seats: SeatsHeld, lines: SentOffer['content']['lines']): void {
  if (seats.held) return
  refuse(
    seats.short.map(({ runId, placesLeft }) => ({
      path: `lines.${lines.findIndex((line) => line.runId === runId)}.places`,
      message: `${lines.find((line) => line.runId === runId)?.courseTitle ?? 'A date'} has ${placesLeft === 0 ? 'no place' : `only ${placesLeft}`} left. Offer fewer places or another date, or do not hold them`,
    })),
  )
}

function refuse(fields: FieldProblem[]): void {
  if (fields.length > 0) throw new Refusal('invalid-fields', { fields })
}
