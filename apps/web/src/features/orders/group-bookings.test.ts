import { describe, expect, it } from '@jest/globals'
import type { CourseDateView, PlacedBookingView } from '../../views/checkout'
import { groupBookings } from './group-bookings'

const january = dateOn('2027-01-12', 'Tuesday 12 January 2027')
const march = dateOn('2027-03-09', 'Tuesday 9 March 2027')

describe('the places of an order', () => {
  it('stand under the date on which they are now, the next one first', () => {
    const bookings = [place(1, march, january), place(2, january), place(3, march, january)]
    expect(groupBookings({ bookings })).toMatchObject([
      { date: january, movedFrom: [], bookings: [{ index: 1 }] },
      { date: march, movedFrom: [january], bookings: [{ index: 0 }, { index: 2 }] },
    ])
  })

  it('are together when they were ordered for different dates', () => {
    const bookings = [place(1, march, january), { ...place(1, march), runId: march.runId }]
    const groups = groupBookings({ bookings })
    expect(groups).toHaveLength(1)
    expect(groups[0]?.bookings.map(({ index }) => index)).toEqual([0, 1])
  })
})

function place(
  seat: number,
  date: CourseDateView,
  movedFrom: CourseDateView | null = null,
): PlacedBookingView {
  return {
    runId: january.runId,
    seat,
    courseTitle: 'Speaking with Confidence',
    state: 'booked',
    date,
    movedFrom,
    editableUntil: date.startsAt,
    isEditable: true,
  }
}

function dateOn(day: string, days: string): CourseDateView {
  const startsAt = `${day}T09:30:00.000Z`
  const words = { days, hours: '9.30am to 4.30pm', eachDay: [], place: 'Online' }
  return {
    runId: `run-${day}`,
    startsAt,
    timeZone: 'Europe/London',
    isOnline: true,
    courseDays: [],
    ...words,
  }
}
