import { dateText } from '@lectern/shared/time/moment-text'

import type { NewestBookings } from './find-newest-bookings'

/** "3 bookings, the last on 2 December 2026" */
export function bookingsWords({ count, newest: [last] }: NewestBookings): string {
  if (!last) return 'No bookings yet'
  const made = dateText(last.placedAt ?? last.createdAt)
  return count === 1 ? `1 booking, on ${made}` : `${count} bookings, the last on ${made}`
}
