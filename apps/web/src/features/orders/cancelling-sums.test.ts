import { expect, it } from '@jest/globals'
import { pence } from '@lectern/shared/money/pence'
import type { PlacedOrderView } from '../../views/checkout'
import { cancellablePlaces, moneyWords } from './cancelling-sums'

it.each([
  [{ credited: [48_000] }, 'You get back £480.00, the way you paid it.'],
  [
    { credited: [24_000, 24_000], kept: 24_000 },
    'You get back £480.00, the way you paid it. We keep £480.00 of the price.',
  ],
  [{ credited: [0], kept: 48_000 }, 'Nothing goes back. We keep £480.00 of the price.'],
  [{ credited: [48_000], open: 48_000 }, '£480.00 comes off your invoice.'],
  [
    { credited: [48_000, 48_000], open: 50_000 },
    '£960.00 comes off your invoice; £460.00 of it, which you have paid, goes back to you.',
  ],
  [{ credited: [0], total: 0 }, ''],
])('what becomes of the money: %j', (of, words) => {
  const order = orderWith(of)
  expect(moneyWords(order, cancellablePlaces(order))).toBe(words)
})

it('of a booking, only places that may be cancelled can be chosen, by their position in it', () => {
  const { bookings, ...order } = orderWith({ credited: [100, 200] })
  const gone = { ...bookings[0], cancelling: undefined, state: 'cancelled' }
  const places = cancellablePlaces({ ...order, bookings: [gone, ...bookings] } as PlacedOrderView)
  expect(places.map(({ index }) => index)).toEqual([1, 2])
})

interface Case {
  credited: number[]
  kept?: number
  open?: number
  total?: number
}

function orderWith({ credited, kept = 0, open, total = 1 }: Case): PlacedOrderView {
  const bookings = credited.map((creditedGrossPence) => ({
    state: 'booked',
    cancelling: { by: 'terms', until: '2027-03-17', creditedGrossPence, keptGrossPence: kept },
  }))
  const toPay = open === undefined ? null : { openPence: pence(open), dueOn: null }
  return { bookings, toPay, totals: { grossPence: total } } as unknown as PlacedOrderView
}
