import { paymentsOutsideStripe } from '@lectern/shared/orders/bank-payment'
import {
  addDays,
  calendarDayIn,
  endOfDayInLondon,
  weekdayOf,
} from '@lectern/shared/time/calendar-day'

import type { Chip } from '@cms/admin/list-chips/chips'

/** What staff look for in the list of bookings, again and again. */
export function bookingChips(now: Date): Chip[] {
  return [
    { words: 'All', anyOf: [] },
    { words: 'Booked', anyOf: [[['state', 'equals', 'booked']]] },
    { words: 'This week', anyOf: [[['placedAt', 'greater_than_equal', beginOfWeek(now)]]] },
    { words: 'Waiting for payment', anyOf: [[['state', 'in', 'open,paying']]] },
    {
      words: 'By invoice',
      anyOf: [
        [
          ['state', 'equals', 'booked'],
          ['payment', 'in', paymentsOutsideStripe.join(',')],
        ],
      ],
    },
    { words: 'Refunded', anyOf: [[['state', 'in', 'refunding,refunded']]] },
    {
      words: 'Needs you',
      anyOf: [[['state', 'equals', 'stopped']], [['trouble', 'exists', 'true']]],
    },
  ]
}

/** The first moment of Monday. */
function beginOfWeek(now: Date): string {
  const today = calendarDayIn(now)
  const sunday = endOfDayInLondon(addDays(today, -weekdayOf(today)))
  return new Date(sunday.getTime() + 1).toISOString()
}
