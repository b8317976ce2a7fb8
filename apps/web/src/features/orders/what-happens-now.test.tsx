import { describe, expect, it } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import type { PlacedOrderView } from '../../views/checkout'
import { WhatHappensNow } from './what-happens-now'

const date = {
  ...{ runId: 'run-1', startsAt: '2027-01-14T09:30:00.000Z', timeZone: 'Europe/London' },
  ...{ days: 'Thursday 14 January 2027', hours: '9.30am to 4.30pm', place: 'Leeds', eachDay: [] },
}
const named = {
  ...{ runId: 'run-1', seat: 1, courseTitle: 'Coaching', date, movedFrom: null, state: 'booked' },
  ...{ delegateName: 'Sam Okafor', isEditable: true, editableUntil: '2027-01-13T09:30:00.000Z' },
}
const unnamed = { ...named, seat: 2, delegateName: undefined }

describe('what happens after a booking', () => {
  it('is told in its order, with what is still to be done', () => {
    show({ bookings: [named, unnamed] })
    const days = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
    expect(days).toEqual([
      expect.stringMatching(/^29 November 2026It is in the post.*ada@quill.example/),
      expect.stringMatching(/^By 13 January 2027One name to add/),
      expect.stringMatching(/^14 January 2027CoachingThursday 14 January 2027, 9.30am/),
    ])
  })

  it('asks for no name that is there, or can no longer be given', () => {
    show({ bookings: [named, { ...unnamed, isEditable: false }] })
    expect(screen.queryByText(/to add/)).toBeNull()
  })

  it('is nothing once everything has been cancelled', () => {
    const cancelled = { ...named, state: 'cancelled', isEditable: false }
    show({ bookings: [cancelled], state: 'refunded' })
    expect(screen.queryByRole('list')).toBeNull()
  })
})

function show(changes: object) {
  const order = {
    toPay: null,
    ...{ state: 'booked', awaitsAddress: false, placedAt: '2026-11-29T10:00:00.000Z' },
    ...{ booker: { email: 'ada@quill.example' }, ...changes },
  }
  render(<WhatHappensNow order={order as unknown as PlacedOrderView} />)
}
