import type { GivenAnswer } from '@lectern/shared/before-course/questions'
import { weekdayText } from '@lectern/shared/time/moment-text'

import { toCsv } from '@cms/csv'
import { presenceOf } from './presence'
import { moneyOf } from './money-of-order'
import type { Sheet } from './load-sheet'
import { contentOf } from '../../orders'

/** The register of a date as a table, each place a row. */
export function registerCsv({ register, people }: Sheet): string {
  const { attendees, days, answers } = register
  const asked = [...new Set([...answers.values()].flat().map((given) => given.asked))]
  const needs = people?.needs
  const headings = [
    ...['No.', 'Name', 'E-mail', 'Firm', 'Booked by', 'Telephone', 'E-mail of whoever booked'],
    ...[
      'Order',
      'Money',
      ...(needs ? ['Needs'] : []),
      ...asked,
      ...days.map((day) => weekdayText(day)),
    ],
  ]
  const rows = attendees.map((attendee, index) => {
    const { booking, order } = attendee
    const { booker } = contentOf(order)
    return [
      ...[String(index + 1), booking.delegateName ?? '', booking.delegateEmail ?? ''],
      ...[order.companyName ?? '', booker?.name ?? '', booker?.phone ?? '', booker?.email ?? ''],
      ...[order.reference, moneyOf(attendeesOf(register.attendees, order.id), people).words],
      ...(needs ? [needs.get(booking.id) ?? ''] : []),
      ...asked.map((question) => answersIn(answers.get(booking.id) ?? [], question)),
      ...days.map((day) => wordOf(presenceOf(register, { bookingId: booking.id, day })?.isPresent)),
    ]
  })
  return toCsv([headings, ...rows])
}

function answersIn(given: readonly GivenAnswer[], question: string): string {
  return given.flatMap(({ asked, answer }) => (asked === question ? [answer] : [])).join('; ')
}

function attendeesOf(attendees: Sheet['register']['attendees'], orderId: string) {
  return attendees.filter(({ order }) => order.id === orderId)
}

function wordOf(isPresent: boolean | null | undefined): string {
  if (isPresent === undefined || isPresent === null) return ''
  return isPresent ? 'here' : 'not here'
}
