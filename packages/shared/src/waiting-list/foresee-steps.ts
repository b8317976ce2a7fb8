import { nextWaitingStep, type PlaceWanted, type WaitingList, type WaitingTerms } from './next-step'

/** What becomes of the free places of a date, when nothing else changes. */
export interface ForeseenSteps {
  /** Who is offered places, in this order. */
  offered: PlaceWanted[]
  /** For whom what is left is kept, until there is enough. */
  reservedFor: PlaceWanted | null
  /** What is left when nobody on the list is offered it, and it is kept for nobody. */
  placesOnSale: number
}

/** Follows `nextWaitingStep` until there is none, on paper. */
export function foreseeSteps(
  start: WaitingList,
  { terms, now }: { terms: WaitingTerms; now: Date },
): ForeseenSteps {
  const offered: PlaceWanted[] = []
  let list = start
  for (;;) {
    const step = nextWaitingStep(list, { terms, now })
    switch (step?.do) {
      case undefined:
        return { offered, ...whatIsLeft(list) }
      case 'offer': {
        const wanted = wantedBy(list, step.id)
        offered.push(wanted)
        list = withoutPlaces(list, wanted)
        break
      }
      case 'lapse':
        list = { ...list, offers: list.offers.filter(({ id }) => id !== step.id) }
        break
      case 'reserve':
        list = { ...list, reservation: step }
        break
      case 'end-reservation':
        list = withoutReservation(list, { id: step.id, endedAt: step.wasInVain ? now : null })
        break
    }
  }
}

function whatIsLeft(list: WaitingList): Omit<ForeseenSteps, 'offered'> {
  const { queue, reservation, placesFree } = list
  const reservedFor = queue.find(({ id }) => id === reservation?.id) ?? null
  return { reservedFor, placesOnSale: reservedFor ? 0 : Math.max(0, placesFree) }
}

function withoutPlaces(list: WaitingList, { id, count }: PlaceWanted): WaitingList {
  const { queue, reservation, placesFree } = list
  return {
    ...list,
    queue: queue.filter((wanted) => wanted.id !== id),
    placesFree: placesFree - count,
    reservation: reservation?.id === id ? null : reservation,
  }
}

function withoutReservation(
  list: WaitingList,
  { id, endedAt }: { id: string; endedAt: Date | null },
): WaitingList {
  const queue = list.queue.map((wanted) =>
    wanted.id === id && endedAt ? { ...wanted, reservationEndedAt: endedAt } : wanted,
  )
  return { ...list, queue, reservation: null }
}

function wantedBy({ queue }: WaitingList, id: string): PlaceWanted {
  const wanted = queue.find((one) => one.id === id)
  if (!wanted) throw new Error(`${id} is not in the queue`)
  return wanted
}
