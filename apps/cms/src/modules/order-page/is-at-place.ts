import type { Booking } from '@lectern/shared/contract/payload-types'
import type { PlaceName } from '@lectern/shared/contract/placed-order'

import { orderedRunIdOf } from '../orders'

/** Whether it is the place that a customer names: by line and number as ordered. */
export function isAtPlace(booking: Booking, { runId, seat }: PlaceName): boolean {
  return orderedRunIdOf(booking) === runId && booking.seat === seat
}
