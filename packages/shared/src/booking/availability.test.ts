import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { availability, resize } from './availability'
import { seatMove, type SeatPlace } from './seat-move'

describe('places left', () => {
  it('are said exactly when there are few', () => {
    expect(availability(0)).toEqual({ state: 'full' })
    expect(availability(3)).toEqual({ state: 'few', placesLeft: 3 })
    expect(availability(4)).toEqual({ state: 'open', placesLeft: 4 })
  })
})

describe('a new capacity', () => {
  it('below what is taken is over by the difference', () => {
    expect(resize({ capacity: 12, available: 2, newCapacity: 8 })).toEqual({
      fits: false,
      overBy: 2,
    })
    expect(resize({ capacity: 12, available: 2, newCapacity: 10 })).toEqual({
      fits: true,
      addedSeats: -2,
    })
  })
})

describe('a move of seats', () => {
  it('changes no total, whatever moves', () => {
    const place = fc.constantFrom<SeatPlace>('available', 'held', 'booked')
    fc.assert(
      fc.property(place, place, fc.integer({ min: 1, max: 20 }), (from, to, seats) => {
        const { available, held, booked } = seatMove({ from, to, seats })
        expect(available + held + booked).toBe(0)
      }),
    )
  })
})
