import { placesWords } from '@lectern/shared/booking/places-words'
import type { PlacesWanted } from '@lectern/shared/contract/payload-types'
import type { ForeseenSteps } from '@lectern/shared/waiting-list/foresee-steps'

import type { Waiting } from '../../waiting-list'

/** How one in the queue is called: by name, or by their place in it where names are not to be seen. */
type CalledAs = (place: PlacesWanted, position: number) => string

/** "2 places are offered to Ann Lee, 1 place is kept for Cy Dow, who wants 3", of so many more places. */
export function outlookInWords(
  { queue, foresee }: Pick<Waiting, 'queue' | 'foresee'>,
  { more, calledAs = ({ name }) => name }: { more: number; calledAs?: CalledAs },
): string {
  const foreseen = foresee(more)
  const called = ({ id }: { id: string }) => {
    const index = queue.findIndex((place) => place.id === id)
    const place = queue[index]
    return place ? calledAs(place, index + 1) : ''
  }
  const parts = [...offersIn(foreseen, called), ...keptIn(foreseen, called), ...onSaleIn(foreseen)]
  return parts.length > 0 ? parts.join(', ') : 'nobody is offered a place yet'
}

type Called = (place: { id: string }) => string

function offersIn({ offered }: ForeseenSteps, called: Called): string[] {
  return offered.map(
    (place) => `${placesWords(place.count)} ${are(place.count)} offered to ${called(place)}`,
  )
}

function keptIn({ reservedFor }: ForeseenSteps, called: Called): string[] {
  if (!reservedFor) return []
  return [`what is left is kept for ${called(reservedFor)}, who wants ${reservedFor.count}`]
}

function onSaleIn({ placesOnSale }: ForeseenSteps): string[] {
  if (placesOnSale === 0) return []
  return [`${placesWords(placesOnSale)} ${are(placesOnSale)} on sale to everybody`]
}

function are(count: number): string {
  return count === 1 ? 'is' : 'are'
}
