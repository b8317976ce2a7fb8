import { describe, expect, it } from '@jest/globals'

import {
  holderRefusal,
  isHoarded,
  lingeringPlaces,
  placesForStranger,
  placesForStrangersTogether,
} from './fair-share'

describe('a visitor', () => {
  it.each([
    ['a family', { orders: 0, places: 0 }, 4, null],
    ['a coordinator with twelve people on three courses', { orders: 0, places: 0 }, 36, null],
    ['the twentieth of an office behind one address', { orders: 19, places: 19 }, 1, null],
    ['the twenty-first', { orders: 20, places: 20 }, 1, 'too-many-checkouts'],
    ['whoever has 38 and wants two more', { orders: 2, places: 38 }, 2, null],
    ['whoever has 38 and wants three more', { orders: 2, places: 38 }, 3, 'too-many-places-held'],
    ['whoever wants everything', { orders: 0, places: 0 }, 200, 'too-many-places-held'],
  ])('%s', (_, others, places, refusal) => {
    expect(holderRefusal(others, { places })).toBe(refusal)
  })

  it.each([
    [1, 4],
    [5, 4],
    [8, 4],
    [9, 5],
    [12, 6],
    [24, 12],
  ])(
    'of a date with %i unsold places gets up to %i without an e-mail address',
    (unsold, places) => {
      expect(placesForStranger({ unsold })).toBe(places)
    },
  )
})

describe('a date', () => {
  const now = new Date('2026-03-02T12:00:00.000Z')
  const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
  const hold = (heldAgo: number, releasedAgo: number | null) => ({
    seats: 3,
    heldAt: ago(heldAgo),
    releasedAt: releasedAgo === null ? null : ago(releasedAgo),
  })

  it.each([
    ['just held', hold(9, null), 0],
    ['held for long', hold(10, null), 3],
    ['held and given up at once', hold(30, 29.5), 0],
    ['held and lapsed', hold(30, 20), 3],
    ['held and lapsed long ago', hold(200, 121), 0],
  ])('%s', (_, held, places) => {
    expect(lingeringPlaces([held], now)).toBe(places)
  })

  it('is hoarded when half of what is unsold is held for long, and half of it is then for strangers', () => {
    expect(isHoarded({ unsold: 12, lingering: 5 })).toBe(false)
    expect(isHoarded({ unsold: 12, lingering: 6 })).toBe(true)
    expect(isHoarded({ unsold: 0, lingering: 6 })).toBe(false)
    expect(placesForStrangersTogether({ unsold: 12 })).toBe(6)
    expect(placesForStrangersTogether({ unsold: 1 })).toBe(0)
  })
})
