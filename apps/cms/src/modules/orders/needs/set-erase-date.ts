import type { Payload } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'
import { findAll } from '@cms/database/find-all'
import { setAnswersTerm } from '../answers/place-answers'
import { eraseAfter } from './erase-after'

/**
 * Needs are kept until 30 days after the last course that somebody of the order still goes to, and answers until 30 days
 * after the date on which the place is now.
 */
export async function setEraseDate(payload: Payload, orderId: string): Promise<void> {
  const bookings = await findAll(payload, {
    collection: 'bookings',
    where: { and: [{ orderId: { equals: orderId } }, { status: { equals: 'booked' } }] },
  })
  if (bookings.length === 0) return
  await compareAndSet(payload, {
    collection: 'delegate-needs',
    where: { key: { equals: orderId } },
    data: { eraseAfter: eraseAfter(bookings) },
  })
  await setAnswersTerm(payload, bookings)
}
