/**
 * The waiting list of one date. Whoever wants many places needs several of them to become free, and would
 * wait for ever if each single one went to somebody who wants one: so free places are reserved for a group,
 * for a while. Worked example: docs/business.md.
 */

/** A request for places together: all of them or none. */
export interface PlaceWanted {
  id: string
  /** One at least, and no more than the date has in all: nobody else is ever offered them. */
  count: number
  since: Date
  /** When free places were last reserved for it in vain; `null` if they never were. */
  reservationEndedAt: Date | null
}

/** Places that are held for somebody on the list, who may book them until then. */
export interface PlaceOffer {
  id: string
  until: Date
}

/** Free places that are kept together for one request until there are enough. */
export interface PlaceReservation {
  id: string
  until: Date
}

export interface WaitingList {
  /** Who waits, in their order. Whoever has an offer is not in it. */
  queue: readonly PlaceWanted[]
  offers: readonly PlaceOffer[]
  reservation: PlaceReservation | null
  /** Neither booked, nor held by a checkout, nor offered. Reserved places are among them. */
  placesFree: number
  /** When a place last became free; `null` if none did since the list began. */
  freedAt: Date | null
  startsAt: Date
}

export interface WaitingTerms {
  offerHours: number
  reservationHours: number
  /** Nobody is offered places that begin sooner than this. */
  closingHours: number
}

export const defaultWaitingTerms: WaitingTerms = {
  offerHours: 24,
  reservationHours: 48,
  closingHours: 24,
}

export type WaitingStep =
  /** The offer is over: its places are free again. */
  | { do: 'lapse'; id: string }
  | { do: 'offer'; id: string; until: Date }
  | { do: 'reserve'; id: string; until: Date }
  /** `wasInVain`: its time ran out, which is noted at the request. It keeps its place in the queue. */
  | { do: 'end-reservation'; id: string; wasInVain: boolean }

/**
 * What happens next on a waiting list, or `null` when nothing does until something changes or a time is
 * over. Take the step, then ask again.
 *
 * Two places free, three wanted by the first and one by the second: the two are reserved for the first for
 * 48 hours. If no third becomes free by then, the second is offered one.
 */
export function nextWaitingStep(
  list: WaitingList,
  { terms = defaultWaitingTerms, now }: { terms?: WaitingTerms; now: Date },
): WaitingStep | null {
  const lapsed = list.offers.find(({ until }) => until <= now)
  if (lapsed) return { do: 'lapse', id: lapsed.id }
  const closesAt = hoursAfter(list.startsAt, -terms.closingHours)
  const ended = endOfReservation(list, { closesAt, now })
  if (ended) return ended
  if (closesAt <= now) return null
  return walk(list, { terms, closesAt, now })
}

/** Whether the date begins so soon that nobody is offered places any more. */
export function isClosed(
  { startsAt }: Pick<WaitingList, 'startsAt'>,
  { terms, now }: { terms: Pick<WaitingTerms, 'closingHours'>; now: Date },
): boolean {
  return hoursAfter(startsAt, -terms.closingHours) <= now
}

/**
 * What anybody may book from the date's page, once the list has no next step. Fewer places are free than
 * a reservation waits for, so all of them are kept for it.
 */
export function placesForEverybody({ placesFree, reservation }: WaitingList): number {
  return reservation ? 0 : Math.max(0, placesFree)
}

function endOfReservation(
  { queue, reservation }: WaitingList,
  { closesAt, now }: { closesAt: Date; now: Date },
): WaitingStep | null {
  if (!reservation) return null
  const { id, until } = reservation
  const isWaiting = queue.some((wanted) => wanted.id === id)
  if (!isWaiting || closesAt <= now) return { do: 'end-reservation', id, wasInVain: false }
  return until <= now ? { do: 'end-reservation', id, wasInVain: true } : null
}

/** In order, until somebody fits, or places are kept for somebody who does not fit yet. */
function walk(
  list: WaitingList,
  { terms, closesAt, now }: { terms: WaitingTerms; closesAt: Date; now: Date },
): WaitingStep | null {
  const { queue, placesFree, reservation } = list
  if (placesFree <= 0) return null
  for (const wanted of queue) {
    const { id, count } = wanted
    if (count <= placesFree) {
      return { do: 'offer', id, until: offerUntil(list, { terms, now }) }
    }
    if (reservation?.id === id) return null
    if (!reservation && mayReserve(wanted, list)) {
      const until = earlier(hoursAfter(now, terms.reservationHours), closesAt)
      return { do: 'reserve', id, until }
    }
  }
  return null
}

/**
 * After a reservation in vain, everybody who fits and waited by then passes once, and the places are on
 * sale to all until another becomes free. Whoever came later does not pass before the group's next turn.
 */
function mayReserve(wanted: PlaceWanted, { queue, freedAt, placesFree }: WaitingList): boolean {
  const endedAt = wanted.reservationEndedAt
  if (!endedAt) return true
  const mayPass = ({ count, since }: PlaceWanted) => count <= placesFree && since <= endedAt
  const behind = queue.slice(queue.indexOf(wanted) + 1)
  return freedAt !== null && freedAt > endedAt && !behind.some(mayPass)
}

/** Near the date, half of the time that is left: 15 hours for an offer 30 hours before the start. */
function offerUntil(
  { startsAt }: WaitingList,
  { terms, now }: { terms: WaitingTerms; now: Date },
): Date {
  const halfWay = new Date((now.getTime() + startsAt.getTime()) / 2)
  return earlier(hoursAfter(now, terms.offerHours), halfWay)
}

function hoursAfter(moment: Date, hours: number): Date {
  return new Date(moment.getTime() + hours * 3_600_000)
}

function earlier(a: Date, b: Date): Date {
  return a <= b ? a : b
}
