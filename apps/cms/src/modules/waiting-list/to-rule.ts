import { lineProblem } from '@lectern/shared/booking/line-problem'
import type { WaitingList as Rule } from '@lectern/shared/waiting-list/next-step'

import type { Standing } from './load-standing'

/** Or cannot only because it is full. */
export function canBeBooked({ run }: Standing, now: Date): boolean {
  return !!run && lineProblem({ ...run, placesLeft: Infinity }, { count: 1, now }) === null
}

/** Offers are orders, whose time the orders' own job looks after. */
export function toRule({ list, ledger, run, queue, kept, freedAt }: Standing): Rule {
  const { reservedFor, reservedUntil } = list
  return {
    queue: queue.map(({ id, count, since, reservationEndedAt }) => ({
      id,
      count,
      since: new Date(since),
      reservationEndedAt: reservationEndedAt ? new Date(reservationEndedAt) : null,
    })),
    offers: [],
    reservation: reservedFor ? { id: reservedFor, until: new Date(reservedUntil ?? 0) } : null,
    placesFree: ledger.available + kept,
    freedAt,
    startsAt: run?.startsAt ?? new Date(0),
  }
}
