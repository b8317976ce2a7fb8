import { paths } from '@lectern/shared/addresses/paths'
import type { WrittenOffer } from '@lectern/shared/contract/payload-types'
import { deadlineText, weekdayText } from '@lectern/shared/time/moment-text'

import { currentEnv } from '@cms/env'
import type { LetterPart } from '@cms/mail/letter'
import { money } from '../../orders'
import { storedOfferTokenOf } from '../offer-token'
import { storeEmail } from '../queue-email'

/** What a letter says of an offer that was sent. */
export type OfferInLetter = WrittenOffer & { number: string; linkKey: string }

/** Brings an offer to whoever it is for. */
export async function queueWrittenOfferEmail(
  context: Parameters<typeof storeEmail>[0],
  { offer, lines }: { offer: OfferInLetter; lines: readonly string[] },
): Promise<void> {
  const { number, name, email, message, grossPence, heldUntil, validUntil } = offer
  const url = currentEnv().WEB_URL + paths.offer(storedOfferTokenOf(offer))
  const figures = `${money(grossPence ?? 0)} in all, with VAT.`
  const parts: LetterPart[] = [
    `Hello ${name},`,
    ...paragraphsOf(message ?? ''),
    { kind: 'details', heading: `Our offer ${number}`, lines: [...lines, figures] },
    `It is good until the end of ${weekdayText(validUntil)}.${heldUntil ? ` We hold the places for you until ${deadlineText(heldUntil)}.` : ' No places are held for you meanwhile.'}`,
    { kind: 'button', label: 'Read the offer', url },
    'There you can accept it, decline it, and have it as a PDF. Keep this e-mail to those who may accept it: whoever has it can.',
  ]
  await storeEmail(context, {
    owner: { offerId: offer.id },
    email: { name: 'written-offer', to: email, subject: `Our offer ${number}`, parts },
  })
}

function paragraphsOf(message: string): string[] {
  return message.split(/\n\s*\n/).flatMap((words) => words.trim() || [])
}
