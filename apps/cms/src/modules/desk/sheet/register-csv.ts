import { weekdayText } from '@lectern/shared/time/moment-text'

import { toCsv } from '@cms/csv'
import { presenceOf } from './presence'
import { moneyOf } from './money-of-order'
import type { Sheet } from './load-sheet'
import { contentOf } from '../../orders'

/** The register of a date as a table, each place a row. */
export function registerCsv({ register, people }: Sheet): string {
  const { attendees, days } = register
  const needs = people?.needs
  const headings = [
    ...['No.', 'Name', 'E-mail', 'Firm', 'Booked by', 'Telephone', 'E-mail of whoever booked'],
    ...['Order', 'Money', ...(needs ? ['Needs'] : []), ...days.map((day) => weekdayText(day))],
  ]
  const rows = attendees.map((attendee, index) => {
    const { booking, order } = attendee
    const { booker } = contentOf(order)
    return [
      ...[String(index + 1), booking.delegateName ?? '', booking.delegateEmail ?? ''],
      ...[order.companyName ?? '', booker?.name ?? '', booker?.phone ?? '', booker?.email ?? ''],
      ...[order.reference, moneyOf(attendeesOf(register.attendees, order.id), people).words],
      ...(needs ? [needs.get(booking.id) ?? ''] : []),
      ...days.map((day) => wordOf(presenceOf(register, { bookingId: booking.id, day })?.isPresent)),
    ]
  })
  return toCsv([headings, ...rows])
}

function attendeesOf(attendees: Sheet['register']['attendees'], orderId: string) {
  return attendees.filter(({ order }) => order.id === orderId)
}

function wordOf(isPresent: boolean | null | undefined): string {
  if (isPresent === undefined || isPresent === null) return ''
  return isPresent ? 'here' : 'not here'
}
