import { placesWords } from '@lectern/shared/booking/places-words'

import type { NotJoined } from '../../waiting-list'

/** For whoever wanted to put somebody on a waiting list. */
export function whyNotJoined(refused: NotJoined): string {
  switch (refused.reason) {
    case 'not-bookable':
      return 'Nobody can wait for this date: it cannot be booked any more, or is hidden or closed.'
    case 'places-free':
      return 'So many places are free: take a booking instead.'
    case 'too-late':
      return 'The date begins so soon that nobody is offered places any more. Free ones are on sale to everybody.'
    case 'not-offered':
      return 'Waiting lists are switched off, under “Waiting lists” in the settings.'
    case 'too-many':
      return `The date has ${placesWords(refused.capacity)} in all. Give it more places first, or put fewer on the list.`
  }
}
