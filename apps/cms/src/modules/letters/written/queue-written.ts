import type { Email, Enquiry, Order } from '@lectern/shared/contract/payload-types'
import { dateText } from '@lectern/shared/time/moment-text'

import { plainAddress } from '@cms/mail/plain-address'
import { storeEmail } from '../queue-email'
import type { Context } from '../../orders'
import { digestOf, paragraphsOf, type WrittenLetter } from './written-letter'

interface Answer {
  enquiry: Enquiry
  letter: WrittenLetter
  by: string
}

/** An answer to an enquiry; the same words are sent once. `null` if they were queued before. */
export async function queueAnswer(
  context: Context,
  { enquiry, letter, by }: Answer,
): Promise<Email | null> {
  const asked = `You wrote on ${dateText(enquiry.createdAt)}`
  return storeEmail(context, {
    owner: { enquiryId: enquiry.id },
    email: {
      name: answerName(letter),
      to: enquiry.email,
      subject: letter.subject,
      parts: [...paragraphsOf(letter), { kind: 'quote', heading: asked, text: enquiry.message }],
      writtenBy: by,
    },
  })
}

/** Whether an e-mail is this very answer. */
export function isAnswer({ key, enquiryId }: Email, letter: WrittenLetter): boolean {
  return key === `${enquiryId}/${answerName(letter)}`
}

function answerName(letter: WrittenLetter): `answer/${string}` {
  return `answer/${digestOf(letter)}`
}

interface Mailed {
  order: Order
  to: string
  letter: WrittenLetter
  by: string
  /** Names the letter that was written to many; nobody gets it twice, by whichever order. */
  mailingId: string
  dueAt: Date
}

/** One e-mail of many with the same words; `null` if this reader has had them before. */
export async function queueMailed(
  context: Context,
  { order, to, letter, by, mailingId, dueAt }: Mailed,
): Promise<Email | null> {
  return storeEmail(context, {
    owner: { orderId: order.id },
    email: {
      name: `written/${mailingId}/${plainAddress(to)}`,
      to,
      subject: letter.subject,
      parts: paragraphsOf(letter),
      writtenBy: by,
    },
    mailingId,
    dueAt,
  })
}

/** Of a letter as it was typed, before anything was filled in. */
export function mailingIdOf(runId: string, letter: WrittenLetter): string {
  return `${runId}/${digestOf(letter)}`
}
