import { expect, it } from '@jest/globals'
import type { Order } from '@lectern/shared/contract/payload-types'

import { shortStateOf, stateOfOrder } from './order-state'

const order = { state: 'booked', payment: 'stripe', trouble: null } satisfies Partial<Order>
const places = [{ status: 'booked' }, { status: 'booked' }, { status: 'cancelled' }] as const

it('says how the money stands and how many places are gone', () => {
  expect(stateOfOrder({ order, bookings: places, bank: null, balance: null })).toEqual({
    state: 'good',
    words: 'Booked and paid, 1 of 3 places cancelled',
  })
})

it('puts what the bank does before everything else', () => {
  expect(stateOfOrder({ order, bookings: places, bank: 'decides', balance: null })).toMatchObject({
    state: 'trouble',
  })
})

it('is in trouble in the list as long as a job keeps failing at it, whatever its state', () => {
  expect(shortStateOf({ ...order, trouble: 'Stripe does not answer' }).state).toBe('trouble')
  expect(shortStateOf({ ...order, state: 'lapsed' })).toEqual({
    state: 'quiet',
    words: 'Lapsed, places free again',
  })
})

it('says what is owed of a booking that is paid by invoice', () => {
  const balance = { state: 'waiting', words: 'Paid' } as const
  const offline = { ...order, payment: 'offline' } as const
  expect(stateOfOrder({ order: offline, bookings: places, bank: null, balance })).toEqual({
    state: 'waiting',
    words: 'Booked, paid, 1 of 3 places cancelled',
  })
  expect(shortStateOf({ ...offline, state: 'refunded' }).words).toBe('Cancelled')
})
