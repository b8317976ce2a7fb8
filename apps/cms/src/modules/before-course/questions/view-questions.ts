import { answerTo } from '@lectern/shared/before-course/questions'
import type { PlaceQuestions } from '@lectern/shared/contract/place-questions'
import type { Booking, PlaceAnswer } from '@lectern/shared/contract/payload-types'
import { daysText } from '@lectern/shared/time/days-text'
import type { Payload } from 'payload'

import { answersTokenOf } from '../../letters'
import { entriesOf, isOfPlace, lineOf, loadOrder, loadQuestions, type Context } from '../../orders'

/** What somebody is asked before a course and has answered, as they see it by their link. */
export async function viewQuestions(
  { payload, now }: Pick<Context, 'payload' | 'now'>,
  answers: PlaceAnswer,
): Promise<PlaceQuestions> {
  const booking = await bookingOf(payload, answers)
  const isOpen = booking !== null && isAnswerable(answers, { booking, now })
  const questions = isOpen ? await loadQuestions(payload, booking.runId) : []
  const order = booking && (await loadOrder(payload, answers.orderId))
  return {
    token: answersTokenOf(answers),
    state: isOpen ? 'open' : 'over',
    name: answers.delegateName,
    courseTitle: answers.courseTitle,
    days: booking && order ? daysText(lineOf(order, booking)) : '',
    hasAnswered: Boolean(answers.answeredAt),
    questions: questions.map((question) => ({
      ...question,
      choices: [...question.choices],
      answer: answerTo(question, entriesOf(answers)),
    })),
  }
}

export function bookingOf(payload: Payload, { bookingId }: PlaceAnswer): Promise<Booking | null> {
  const where = { id: { equals: bookingId } }
  return payload.db.findOne<Booking>({ collection: 'bookings', where })
}

/** Until the date begins, by whoever has the place. */
export function isAnswerable(
  answers: PlaceAnswer,
  { booking, now }: { booking: Booking; now: Date },
): boolean {
  const isTheirs = booking.status === 'booked' && isOfPlace(answers, booking)
  return isTheirs && now.toISOString() < booking.startsAt
}
