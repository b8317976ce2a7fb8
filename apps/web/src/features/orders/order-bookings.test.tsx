import { expect, it } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import { pence } from '@lectern/shared/money/pence'
import { toDateWords } from '../../cms/to-view/date-words'
import type { PlacedOrderView } from '../../views/checkout'
import { OrderBookings } from './order-bookings'

const wholeDay = { from: '09:30', until: '16:30' }
const days = [
  { day: '2027-03-02', ...wholeDay, title: 'The page' },
  { day: '2027-03-09', ...wholeDay, place: 'Online' },
]
const timeZone = 'Europe/London'

it('an order lists each day of a date of which no two are alike, and how to join those elsewhere', () => {
  render(<OrderBookings order={orderOn(days)} />)
  const listed = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(listed).toEqual([
    'The page: Tuesday 2 March 2027, 9.30am to 4.30pm',
    'Tuesday 9 March 2027, 9.30am to 4.30pm, Online',
    'Sam OkaforNeeds: Captions',
  ])
  expect(screen.getByRole('link', { name: 'https://rooms.example/two' })).toBeVisible()
  expect(screen.getByText('The Wharf')).toBeVisible()
})

it('an order does not repeat the days of a date that one line tells', () => {
  render(<OrderBookings order={orderOn(days.map(({ day }) => ({ day, ...wholeDay })))} />)
  expect(screen.getAllByRole('listitem')).toHaveLength(1)
  expect(screen.getByText(/Tuesdays 2 and 9 March 2027, 9.30am to 4.30pm/)).toBeVisible()
})

function orderOn(of: typeof days | { day: string; from: string; until: string }[]) {
  const date = {
    ...{ runId: 'run-1', startsAt: '2027-03-02T09:30:00.000Z', timeZone, place: 'Leeds' },
    courseDays: of,
    ...toDateWords({ days: of, timeZone }),
  }
  const online = { index: 1, addressLines: [], onlineLink: 'https://rooms.example/two' }
  const booking = {
    ...{ runId: 'run-1', seat: 1, courseTitle: 'Coaching', date, movedFrom: null },
    ...{ state: 'booked', delegateName: 'Sam Okafor', isEditable: false },
    joining: { addressLines: ['The Wharf'], elsewhere: [online] },
  }
  const totals = { grossPence: pence(100) }
  const needs = [{ runId: 'run-1', seat: 1, access: 'Captions' }]
  return {
    token: 'token',
    bookings: [booking],
    calledOff: [],
    needs,
    totals,
  } as unknown as PlacedOrderView
}
