import type { Booking } from '@lectern/shared/contract/payload-types'
import { delegatesEditableUntil } from '@lectern/shared/orders/delegate-cut-off'

/** Whether the customer may still say who comes, and what they need. */
export function isEditable({ status, startsAt }: Booking, now: Date): boolean {
  return status === 'booked' && now.getTime() < delegatesEditableUntil(startsAt).getTime()
}
