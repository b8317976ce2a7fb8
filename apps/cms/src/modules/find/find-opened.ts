import type { PayloadRequest } from 'payload'

import type { FindAnswer } from './answer'
import { bookingsAt } from './find-in-bookings'
import { listedAt } from './find-in-lists'
import { placesAt } from './find-places'
import { seenByUser } from './seen-by-user'

/** What somebody opened last, in that order, as it is called now; without what is gone, or not theirs to see. */
export async function findOpened(
  req: PayloadRequest,
  keys: readonly string[],
): Promise<FindAnswer> {
  const found = await Promise.all([bookingsAt(req, keys), listedAt(req, keys), seenByUser(req)])
  const [bookings, listed, seen] = found
  const items = [...bookings, ...listed, ...placesAt(seen, keys)]
  const inOrder = keys.flatMap((key) => items.filter((item) => item.key === key).slice(0, 1))
  const groups = inOrder.length > 0 ? [{ name: 'Opened last', items: inOrder }] : []
  return { groups, isComplete: true }
}
