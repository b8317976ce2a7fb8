import { describe, expect, it } from '@jest/globals'

import { pence } from '@lectern/shared/money/pence'
import { bookingWords } from './booking-words'

const standing = [{ places: [{ isCancelled: false }, { isCancelled: true }] }]
const cancelled = [{ places: [{ isCancelled: true }] }]
const booked = {
  state: 'booked',
  payment: 'card',
  grossPence: pence(100),
  dates: standing,
} as const

describe('how a booking stands', () => {
  it.each([
    ['with a place that stands', booked, 'Booked, paid by card'],
    [
      'that is free',
      { ...booked, payment: 'free', grossPence: pence(0) },
      'Booked, nothing to pay',
    ],
    ['by telephone', { ...booked, payment: 'elsewhere' }, 'Booked, paid past this website'],
    ['on account', { ...booked, payment: 'account' }, 'Booked, by invoice, on account'],
    [
      'on account, with none left',
      { ...booked, payment: 'account', state: 'refunded', dates: cancelled },
      'Cancelled',
    ],
    [
      'with none left',
      { ...booked, state: 'refunded', dates: cancelled },
      'Cancelled and refunded',
    ],
    ['free, with none left', { ...booked, grossPence: pence(0), dates: cancelled }, 'Cancelled'],
    [
      'that came too late',
      { ...booked, state: 'refunding' },
      'No places were left; the money is on its way back',
    ],
    ['that was stopped', { ...booked, state: 'stopped' }, 'We are looking at the payment'],
  ] as const)('%s', (_, booking, words) => expect(bookingWords(booking)).toBe(words))
})
