import { describe, expect, it } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import type { ListedDateView, PlaceWantedView } from '../../views/waiting-list'
import { OwnPlace } from './own-place'

const now = new Date('2027-01-05T12:00:00Z')
const listed: ListedDateView = {
  courseTitle: 'Coaching',
  courseHref: '/courses/coaching',
  standing: 'can-wait',
  terms: { offerHours: 24, reservationHours: 48, closingHours: 24 },
  date: {
    runId: 'run-1',
    startsAt: '2027-02-02T09:30:00Z',
    timeZone: 'Europe/London',
    days: 'Tuesday 2 February 2027',
    hours: '9.30am to 4.30pm',
    eachDay: [],
    place: 'Leeds',
    isOnline: false,
    courseDays: [{ day: '2027-02-02', from: '09:30', until: '16:30' }],
  },
}

function show(changes: Partial<PlaceWantedView>) {
  const place: PlaceWantedView = {
    token: 'key.signature',
    state: 'waiting',
    name: 'Ann',
    count: 1,
    listed,
    confirmBy: '2027-01-08T12:00:00Z',
    position: null,
    keptUntil: null,
    order: null,
    ...changes,
  }
  render(<OwnPlace place={place} now={now} />)
}

const heading = () => screen.getByRole('heading', { level: 1 })
const hrefOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href')

describe('a place that is not confirmed', () => {
  it('is confirmed by a button alone', () => {
    show({ state: 'unconfirmed' })
    const button = screen.getByRole<HTMLButtonElement>('button')
    expect(button.form).toHaveAttribute('method', 'post')
    expect(button.form).toHaveAttribute('action', '/waiting-list/places/key.signature/confirmed')
  })

  it('cannot be confirmed once the link is too old, but asked for again', () => {
    show({ state: 'unconfirmed', confirmBy: now.toISOString() })
    expect(heading()).toHaveTextContent('This link is too old')
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
    expect(hrefOf('Join the waiting list again')).toBe('/waiting-list/dates/run-1')
  })

  it('leads to the dates where places are free after all', () => {
    show({ state: 'unconfirmed', listed: { ...listed, standing: 'places-free' } })
    expect(heading()).toHaveTextContent('You need not wait')
    expect(hrefOf('Book now')).toBe('/courses/coaching#dates')
  })
})

it('whoever waits reads where they stand, what is kept for them, and why somebody may pass', () => {
  show({ count: 3, position: 2, keptUntil: '2027-01-07T09:00:00Z' })
  const page = document.body
  expect(page).toHaveTextContent('You are number 2 in the queue.')
  expect(page).toHaveTextContent('kept together for you until Thursday 7 January 2027 at 9am')
  expect(page).toHaveTextContent('If fewer than 3 become free, we keep them for you')
  expect(hrefOf('Leave the list')).toBe('/waiting-list/places/key.signature/leaving')
})

it('an offer says until when it holds, and leads to the checkout', () => {
  const order = { token: 'order.signature', until: '2027-01-06T12:00:00Z' }
  show({ state: 'offered', count: 2, order })
  expect(heading()).toHaveTextContent('2 places are free for you')
  expect(document.body).toHaveTextContent('until Wednesday 6 January 2027 at 12pm')
  expect(hrefOf('Book the places')).toBe('/checkout/order.signature')
})

it.each([
  ['booked', 'You are booked'],
  ['lapsed', 'The offer is over'],
  ['left', 'You have left the list'],
  ['called-off', 'This date does not take place'],
  ['over', 'This date has begun'],
] as const)('what has happened is said: %s', (state, title) => {
  show({ state, order: { token: 'order.signature', until: null } })
  expect(heading()).toHaveTextContent(title)
  expect(screen.queryByRole('link', { name: 'Leave the list' })).not.toBeInTheDocument()
})

it('a date that is no longer there leaves a way on', () => {
  show({ state: 'called-off', listed: null })
  expect(hrefOf('See all courses')).toBe('/courses')
})
