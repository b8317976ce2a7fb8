import { lineProblem } from '@lectern/shared/booking/line-problem'
import {
  nextWaitingStep,
  type WaitingList as Rule,
  type WaitingStep,
} from '@lectern/shared/waiting-list/next-step'

import { priceBasket } from '../checkout'
import { snapshotOf, type Context } from '../orders'
import type { PlannedStep } from './lists/planned-step'
import type { Standing } from './load-standing'

type Plan = { step: PlannedStep } | { reservedFor: string; reservedUntil: string }

/** What is to be written on the list for its next step, or `null` when there is none. */
export async function planNextStep(context: Context, standing: Standing): Promise<Plan | null> {
  const { now } = context
  if (!canBeBooked(standing, now)) return endReservation(standing, { now, wasInVain: false })
  const next = nextWaitingStep(toRule(standing), { now })
  switch (next?.do) {
    case 'offer':
      return planOffer(context, { standing, next })
    case 'reserve':
      return { reservedFor: next.id, reservedUntil: next.until.toISOString() }
    case 'end-reservation':
      return endReservation(standing, { now, wasInVain: next.wasInVain })
    default:
      return keepMore(standing)
  }
}

/** For whatever reason other than that it is full. */
function canBeBooked({ run }: Standing, now: Date): boolean {
  return !!run && lineProblem({ ...run, placesLeft: Infinity }, { count: 1, now }) === null
}

/** Offers are orders, whose time the orders' own job looks after. */
function toRule({ list, ledger, run, queue, kept, freedAt }: Standing): Rule {
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

async function planOffer(
  { payload, now }: Context,
  { standing, next }: { standing: Standing; next: WaitingStep & { do: 'offer' } },
): Promise<Plan | null> {
  const { list, ledger, queue } = standing
  const { id, until } = next
  const count = queue.find((place) => place.id === id)?.count ?? 0
  const kept = list.reservedFor === id ? standing.kept : 0
  // What is kept for another is needed: free it first, nobody else can take it meanwhile.
  if (count > kept + ledger.available) return endReservation(standing, { now, wasInVain: false })
  const lines = [{ runId: list.runId, count }]
  const quote = await priceBasket(payload, { lines, arePlacesHeld: true }, now)
  // Too few on sale is what the list is for; with anything else the date cannot be booked after all.
  if (quote.lines.length === 0) return null
  const isFree = quote.totals.grossPence === 0
  const terms = snapshotOf(quote)
  return { step: { do: 'offer', id, until: until.toISOString(), count, kept, terms, isFree } }
}

function endReservation(
  { list, kept }: Standing,
  { now, wasInVain }: { now: Date; wasInVain: boolean },
): Plan | null {
  if (!list.reservedFor) return null
  const endedAt = now.toISOString()
  return { step: { do: 'end-reservation', id: list.reservedFor, endedAt, wasInVain, kept } }
}

function keepMore({ list, ledger }: Standing): Plan | null {
  if (!list.reservedFor || ledger.available <= 0) return null
  return { step: { do: 'keep', id: list.reservedFor, seats: ledger.available } }
}
