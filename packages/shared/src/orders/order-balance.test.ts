import fc from 'fast-check'
import { expect, it } from '@jest/globals'

import { balancePence, goesBackPence, type MoneyOfOrder } from './order-balance'

const places = fc.array(fc.integer({ min: 0, max: 200_000 }), { minLength: 1, maxLength: 6 })

it('is what was invoiced, as long as nothing has come in', () => {
  const money = { ...nothing, invoicedPence: 152_880 }
  expect(balancePence(money)).toBe(152_880)
  expect(balancePence({ ...money, receivedPence: 152_880 })).toBe(0)
  expect(balancePence({ ...money, receivedPence: 160_000 })).toBe(-7_120)
})

it('an unpaid place that is cancelled is taken off, and nothing goes back', () => {
  expect(goesBackPence(152_880, 76_440)).toBe(0)
  expect(goesBackPence(0, 76_440)).toBe(76_440)
  expect(goesBackPence(50_000, 76_440)).toBe(26_440)
})

it('what was paid too much does not go back with a place', () => {
  expect(goesBackPence(-7_120, 76_440)).toBe(76_440)
})

it('whatever is paid and cancelled, all places together give back what came in for them', () => {
  fc.assert(
    fc.property(places, fc.double({ min: 0, max: 1.5, noNaN: true }), (prices, share) => {
      const invoicedPence = prices.reduce((sum, price) => sum + price, 0)
      const receivedPence = Math.round(invoicedPence * share)
      const money = { ...nothing, invoicedPence, receivedPence }
      const tooMuch = Math.max(0, receivedPence - invoicedPence)
      for (const price of prices) {
        money.toPayBackPence += goesBackPence(balancePence(money), price)
        money.creditedPence += price
        expect(money.toPayBackPence).toBeLessThanOrEqual(money.receivedPence)
      }
      expect(money.toPayBackPence).toBe(receivedPence - tooMuch)
      expect(balancePence(money)).toBe(tooMuch === 0 ? 0 : -tooMuch)
    }),
    { seed: 5, numRuns: 300 },
  )
})

const nothing: MoneyOfOrder = {
  invoicedPence: 0,
  creditedPence: 0,
  receivedPence: 0,
  paidBackPence: 0,
  toPayBackPence: 0,
}
