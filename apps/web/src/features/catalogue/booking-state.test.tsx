import { describe, expect, it } from '@jest/globals'
import { render, screen } from '@testing-library/react'
import { BookingState } from './booking-state'

describe('whether a date can be booked', () => {
  it('is said in words, and drawn where the size of the group is known', () => {
    const { container } = render(
      <BookingState date={{ state: 'open', placesLeft: 3, capacity: 12 }} />,
    )
    expect(screen.getByText('Only 3 places left')).toBeInTheDocument()
    expect(container.querySelector('path')).toHaveAttribute('d', 'M5 5h80.1')
    expect(container.querySelector('.free')).toHaveAttribute('d', 'M95 5h20.1')
  })

  it('is drawn by nobody where the size of the group is not known, or nobody will sit there', () => {
    const { container } = render(
      <>
        <BookingState date={{ state: 'open', placesLeft: 5 }} />
        <BookingState date={{ state: 'cancelled', placesLeft: 5, capacity: 12 }} />
      </>,
    )
    expect(container).toHaveTextContent('5 places leftCancelled')
    expect(container.querySelector('svg')).toBeNull()
  })
})
