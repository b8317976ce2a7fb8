import type { PlacesWanted } from '@lectern/shared/contract/payload-types'
import { holdsSeats, type OrderState } from '@lectern/shared/orders/order-state'

import { giveUpOrder } from '../../checkout'
import { findOrder, type Context, type OfferedRun } from '../../orders'
import { changePlaceWanted, type PlaceWantedState } from './change-place-wanted'
import type { DueLetter } from './write-due-letters'

/** Writes down whose offer was accepted or let go, and that nobody waits any more for a date that is over. */
export async function noteEnds(
  context: Context,
  { run, wanted }: { run: OfferedRun | undefined; wanted: readonly PlacesWanted[] },
): Promise<void> {
  const end = endOfDate(run, context.now)
  for (const place of wanted) {
    if (place.state === 'offered') await noteEndOfOffer(context, { place, end })
    else if (end) await leaveQueue(context, { place, end })
  }
}

type EndOfDate = Extract<PlaceWantedState, 'called-off' | 'over'>

function endOfDate(run: OfferedRun | undefined, now: Date): EndOfDate | null {
  if (!run || run.status === 'cancelled') return 'called-off'
  return run.startsAt <= now ? 'over' : null
}

async function noteEndOfOffer(
  context: Context,
  { place, end }: { place: PlacesWanted; end: EndOfDate | null },
): Promise<void> {
  const { payload } = context
  const { id, orderId } = place
  const order = orderId ? await findOrder(payload, { id: { equals: orderId } }) : null
  if (order && holdsSeats(order.state)) {
    // Called again after it was given up, this sees what became of it.
    if (end) await giveUpOrder(context, { order, event: 'abandon' })
    return
  }
  const changes = wasBooked(order?.state) ? { state: 'booked' } : endedBy(end ?? 'lapsed')
  await changePlaceWanted(payload, { id, from: 'offered', changes })
}

export function wasBooked(state: OrderState | undefined): boolean {
  return state === 'booked' || state === 'refunded'
}

async function leaveQueue(
  { payload }: Context,
  { place, end }: { place: PlacesWanted; end: EndOfDate },
): Promise<void> {
  await changePlaceWanted(payload, { id: place.id, from: 'waiting', changes: endedBy(end) })
}

/** That a date has begun or an offer has lapsed, they know, or are told with the order. */
function endedBy(state: EndOfDate | 'lapsed') {
  return { state, ...(state === 'called-off' && { letterDue: 'called-off' satisfies DueLetter }) }
}
