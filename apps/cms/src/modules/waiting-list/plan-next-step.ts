import { nextWaitingStep, type WaitingStep } from '@lectern/shared/waiting-list/next-step'

import { priceBasket } from '../checkout'
import { snapshotOf, type Context } from '../orders'
import type { PlannedStep } from './lists/planned-step'
import type { Standing } from './load-standing'
import { canBeBooked, toRule } from './to-rule'

type Plan = { step: PlannedStep } | { reservedFor: string; reservedUntil: string }

/** What is to be written on the list for its next step, or `null` when there is none. */
export async function planNextStep(context: Context, standing: Standing): Promise<Plan | null> {
  const { now } = context
  if (!canBeBooked(standing, now)) return endReservation(standing, { now, wasInVain: false })
  const next = nextWaitingStep(toRule(standing), { terms: standing.terms, now })
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
