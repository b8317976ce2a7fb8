import type { Booking } from '@lectern/shared/contract/payload-types'

import type { PlaceInForm } from './button-words'

/** Of a place only what its forms show: the rest does not go to the browser. */
export function placeInForm({ id, title, delegateName, grossPence }: Booking): PlaceInForm {
  return { id, title, isUnnamed: !delegateName, grossPence }
}
