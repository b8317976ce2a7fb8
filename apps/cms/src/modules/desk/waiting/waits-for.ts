import { placesWords } from '@lectern/shared/booking/places-words'
import type { PlacesWanted } from '@lectern/shared/contract/payload-types'

import { momentInWords } from '@cms/admin/place-time/moment-in-words'
import type { Waiting } from '../../waiting-list'

type List = Pick<Waiting, 'queue' | 'reservation' | 'capacity' | 'isClosed'>

/** What has to happen before somebody in the queue is offered places. */
export function waitsFor({ id, count }: Pick<PlacesWanted, 'id' | 'count'>, list: List): string {
  const { queue, reservation, capacity, isClosed } = list
  if (isClosed) return 'Nobody is offered places: it begins too soon, or cannot be booked.'
  if (count > capacity) {
    return `Can never be offered ${count}: the date has ${placesWords(capacity)} in all.`
  }
  const positionOf = (wanted: string) => queue.findIndex((place) => place.id === wanted)
  if (reservation?.id === id) {
    const { kept, until } = reservation
    return `${kept} of ${count} free, kept until ${momentInWords(until)}.`
  }
  if (reservation && positionOf(reservation.id) < positionOf(id)) {
    const first = queue[positionOf(reservation.id)]
    const until = momentInWords(reservation.until)
    return `Free places are kept for ${first?.name ?? 'somebody in front'} until ${until}.`
  }
  return count === 1 ? 'A place that becomes free.' : `${count} places that are free together.`
}
