import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { pence } from '../money/pence'
import { priceAudiences, priceLabel } from './price-label'

const course = { netPence: pence(63_700), vatRateBasisPoints: 2_000 }

describe('priceLabel', () => {
  it('leads with the full price where consumers may read it', () => {
    const label = priceLabel({ ...course, audience: 'mixed' })
    expect(label.text).toBe('£764.40 inc. VAT (£637 + VAT)')
    expect(label.main).toEqual({
      amount: '£764.40',
      qualifier: 'inc. VAT',
      text: '£764.40 inc. VAT',
    })
    expect(label.secondary?.text).toBe('£637 + VAT')
  })

  it('leads with the net price for businesses, and still shows both', () => {
    const label = priceLabel({ ...course, audience: 'business' })
    expect(label.text).toBe('£637 + VAT (£764.40 inc. VAT)')
    expect(label.main.amount).toBe('£637')
  })

  it.each(priceAudiences)('shows one figure to a %s audience when there is no VAT', (audience) => {
    const label = priceLabel({ netPence: pence(63_700), vatRateBasisPoints: 0, audience })
    expect(label.text).toBe('£637 (no VAT)')
    expect(label.secondary).toBeNull()
  })

  it.each(priceAudiences)('calls what costs nothing free for a %s audience', (audience) => {
    expect(priceLabel({ netPence: pence(0), vatRateBasisPoints: 2_000, audience }).text).toBe(
      'Free',
    )
  })

  it('says of several prices that the lowest is where they begin', () => {
    const from = (netPence: number, vatRateBasisPoints = 2_000) =>
      priceLabel({
        netPence: pence(netPence),
        vatRateBasisPoints,
        audience: 'mixed',
        isLowest: true,
      })
    expect(from(47_500).text).toBe('From £570 inc. VAT (£475 + VAT)')
    expect(from(47_500)).toMatchObject({ prefix: 'From', main: { text: '£570 inc. VAT' } })
    expect(from(47_500, 0).text).toBe('From £475 (no VAT)')
    expect(from(0).text).toBe('From £0')
  })

  it('shows the same two figures to either audience', () => {
    const anyPrice = fc.integer({ min: 1, max: 100_000_000 }).map((whole) => pence(whole))
    fc.assert(
      fc.property(anyPrice, fc.integer({ min: 1, max: 10_000 }), (netPence, rate) => {
        const price = { netPence, vatRateBasisPoints: rate }
        const mixed = priceLabel({ ...price, audience: 'mixed' })
        const business = priceLabel({ ...price, audience: 'business' })
        expect(mixed.main).toEqual(business.secondary)
        expect(mixed.secondary).toEqual(business.main)
      }),
    )
  })
})
