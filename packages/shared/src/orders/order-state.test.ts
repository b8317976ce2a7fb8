import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { homePage, maySee } from './order-pages'
import {
  holdsSeats,
  isCheckout,
  orderStates,
  orderTransitions,
  transition,
  type OrderEvent,
  type OrderState,
} from './order-state'

const events = Object.keys(orderTransitions) as OrderEvent[]
const anyEvents = fc.array(fc.constantFrom(...events), { maxLength: 30 })

describe('an order', () => {
  it('that was booked, given back or stopped never becomes a checkout again', () => {
    fc.assert(
      fc.property(anyEvents, (sequence) => {
        let state: OrderState = 'open'
        let wasDecided = false
        for (const event of sequence) {
          state = transition(state, event) ?? state
          const isOpen = isCheckout(state) || state === 'abandoned'
          if (wasDecided && isOpen) return false
          wasDecided ||= !isOpen
        }
        return true
      }),
      { numRuns: 10_000 },
    )
  })

  it('is booked or given back, never both: booking and giving back exclude each other', () => {
    fc.assert(
      fc.property(anyEvents, (sequence) => {
        let state: OrderState = 'open'
        const outcomes = new Set<OrderState>()
        for (const event of sequence) {
          state = transition(state, event) ?? state
          if (state === 'booked' || state === 'refunding' || state === 'stopped')
            outcomes.add(state)
        }
        return outcomes.size <= 1
      }),
      { numRuns: 5_000 },
    )
  })

  it('that was refunded stays so', () => {
    for (const event of events) expect(transition('refunded', event)).toBeNull()
  })

  it('can be settled by a payment from every state in which none has been', () => {
    for (const state of ['open', 'paying', 'lapsed', 'abandoned'] as const) {
      expect(transition(state, 'book')).toBe('booked')
      expect(transition(state, 'giveBack')).toBe('refunding')
    }
  })

  it('keeps seats while the checkout is under way and not after', () => {
    expect(orderStates.filter(holdsSeats)).toEqual(['open', 'paying'])
  })
})

describe('the pages of an order', () => {
  it('include the one where each state belongs', () => {
    for (const state of orderStates) expect(maySee(state, homePage(state))).toBe(true)
  })

  it('never show a checkout form once the order is placed', () => {
    for (const page of ['booker', 'delegates', 'needs', 'check'] as const) {
      expect(maySee('booked', page)).toBe(false)
    }
  })
})
