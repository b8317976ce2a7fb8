import type { GivenAnswer, Question } from '@lectern/shared/before-course/questions'
import type { Booking, Order, PlaceAnswer } from '@lectern/shared/contract/payload-types'
import { answersKeptDays } from '@lectern/shared/privacy/retention-table'
import type { Payload } from 'payload'

import { newKey } from '@cms/access/signed-key'
import { compareAndSet } from '@cms/database/compare-and-set'
import { findAll } from '@cms/database/find-all'
import { insertOnce } from '@cms/database/insert-once'
import { foldWords } from '@cms/fold-words'
import { limitedKey } from '@cms/limits/limited-key'
import { plainAddress } from '@cms/mail/plain-address'
import { lineOf } from '../moves-of-booking'
import { loadQuestions } from './load-questions'

/** What somebody is asked, and where their answers are kept. */
export interface AskedPlace {
  answers: PlaceAnswer
  questions: readonly Question[]
}

/** Of whoever has a place, made now if there is none; `null` where nothing is asked, or nobody is named. */
export async function ensurePlaceAnswers(
  payload: Payload,
  { order, booking }: { order: Order; booking: Booking },
): Promise<AskedPlace | null> {
  const { id, delegateName, delegateEmail } = booking
  if (booking.status !== 'booked' || !delegateName) return null
  const questions = await loadQuestions(payload, booking.runId)
  if (questions.length === 0) return null
  const key = keyOf(booking)
  const found = await findByKey(payload, key)
  const made =
    found ??
    (await insertOnce(payload, {
      collection: 'place-answers',
      data: {
        ...{ key, delegateName, bookingId: id, linkKey: newKey() },
        ...(delegateEmail && { email: delegateEmail }),
        courseTitle: lineOf(order, booking).courseTitle,
        keptUntil: answersKeptUntil(booking),
        orderId: order.id,
        belongsTo: order.id,
      },
    }))
  const answers = made ?? (await findByKey(payload, key))
  return answers && { answers, questions }
}

/** Answers go so many days after the date. */
export function answersKeptUntil({ endsAt }: Pick<Booking, 'endsAt'>): string {
  return new Date(Date.parse(endsAt) + answersKeptDays * 24 * 60 * 60_000).toISOString()
}

/** After a move: what was answered goes with the place. */
export async function setAnswersTerm(
  payload: Payload,
  bookings: readonly Booking[],
): Promise<void> {
  const where = { bookingId: { in: bookings.map(({ id }) => id) } }
  for (const { id, bookingId } of await findAll(payload, { collection: 'place-answers', where })) {
    const booking = bookings.find((each) => each.id === bookingId)
    if (!booking) continue
    await compareAndSet(payload, {
      collection: 'place-answers',
      where: { id: { equals: id } },
      data: { keptUntil: answersKeptUntil(booking) },
    })
  }
}

/** Whether answers are those of whoever has a place now. */
export function isOfPlace({ key }: Pick<PlaceAnswer, 'key'>, booking: Booking): boolean {
  return key === keyOf(booking)
}

export function entriesOf({ entries }: Pick<PlaceAnswer, 'entries'>): GivenAnswer[] {
  return (entries ?? []) as unknown as GivenAnswer[]
}

/** By the booking's id, what those who have the places now have answered. */
export async function findAnswers(
  payload: Payload,
  bookings: readonly Booking[],
): Promise<Map<string, GivenAnswer[]>> {
  if (bookings.length === 0) return new Map()
  const where = { bookingId: { in: bookings.map(({ id }) => id) } }
  const found = await findAll(payload, { collection: 'place-answers', where })
  return new Map(
    bookings.flatMap((booking) => {
      const own = found.find((answers) => isOfPlace(answers, booking))
      return own?.answeredAt ? [[booking.id, entriesOf(own)] as const] : []
    }),
  )
}

function findByKey(payload: Payload, key: string): Promise<PlaceAnswer | null> {
  const where = { key: { equals: key } }
  return payload.db.findOne<PlaceAnswer>({ collection: 'place-answers', where })
}

/** Whoever is written to is who has the address; others are told apart by name. */
function keyOf({ id, delegateName, delegateEmail }: Booking): string {
  const who = delegateEmail ? plainAddress(delegateEmail) : foldWords(delegateName ?? '').join(' ')
  return `${id}/${limitedKey(`place:${who}`)}`
}
