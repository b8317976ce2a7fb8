import { expect, it } from '@jest/globals'
import type { Order, Payment } from '@lectern/shared/contract/payload-types'

import { shortStateOf, stateOfOrder } from './order-state'

const order = { state: 'booked', payment: 'stripe', trouble: null } satisfies Partial<Order>
const places = [{ status: 'booked' }, { status: 'booked' }, { status: 'cancelled' }] as const

it('says how the money stands and how many places are gone', () => {
  expect(stateOfOrder({ order, bookings: places, payment: undefined })).toEqual({
    state: 'good',
    words: 'Booked and paid, 1 of 3 places cancelled',
  })
})

it('puts what the bank does before everything else', () => {
  const payment = { disputeStanding: 'open', grossPence: 100 } as Payment
  expect(stateOfOrder({ order, bookings: places, payment })).toMatchObject({ state: 'trouble' })
})

it('is in trouble in the list as long as a job keeps failing at it, whatever its state', () => {
  expect(shortStateOf({ ...order, trouble: 'Stripe does not answer' }).state).toBe('trouble')
  expect(shortStateOf({ ...order, state: 'lapsed' })).toEqual({
    state: 'quiet',
    words: 'Lapsed, places free again',
  })
})
