import type { Email, Enquiry } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { momentInWords } from '@cms/admin/place-time/moment-in-words'
import { Refusal } from '@cms/http/refusal'
import { fillLetter, findLettersOf, isAnswer, queueAnswer, type WrittenLetter } from '../../letters'
import type { Context } from '../../orders'
import { setStatus } from '../set-status'
import { enquiryValues } from './enquiry-values'

interface Answering {
  enquiry: Enquiry
  letter: WrittenLetter
  /** How many answers there were on the page on which this one was written. */
  answersSeen: number
  by: string
}

/**
 * Queues an answer, the same words once, and notes that the enquiry is answered. Cut short in between, it
 * goes on where it was.
 *
 * @returns what to tell whoever wrote it.
 * @throws Refusal naming what cannot be filled in, or the colleague who has answered meanwhile.
 */
export async function answerEnquiry(
  context: Context,
  { enquiry, letter: typed, answersSeen, by }: Answering,
): Promise<string> {
  const letter = fillLetter(typed, { values: await enquiryValues(context, { enquiry, by }) })
  const answers = await findAnswers(context.payload, enquiry.id)
  const same = answers.find((answer) => isAnswer(answer, letter))
  const newest = answers.at(-1)
  if (!same && newest && answers.length > answersSeen) throw answeredMeanwhile(newest)
  await queueAnswer(context, { enquiry, letter, by })
  await setStatus(context, { enquiryId: enquiry.id, status: 'answered', by })
  return same
    ? `These very words were sent already, ${whoAndWhen(same)}. Nothing was sent twice.`
    : `Your answer is on its way to ${enquiry.email}.`
}

/** What was written to whoever asked, the oldest first. */
export function findAnswers(payload: Payload, enquiryId: string): Promise<Email[]> {
  return findLettersOf(payload, { enquiryId })
}

export function whoAndWhen({ writtenBy, createdAt }: Email): string {
  return `by ${writtenBy ?? 'a colleague'}, ${momentInWords(createdAt)}`
}

function answeredMeanwhile(newest: Email): Refusal {
  const message = `This has been answered since you opened it, ${whoAndWhen(newest)}. Reload the page to read it: what you wrote is kept. Then send yours if it still says something new.`
  return new Refusal('not-allowed', { message })
}
