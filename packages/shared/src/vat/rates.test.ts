import { describe, expect, it } from '@jest/globals'

import { NoVatRateError, rateAt, ukVatRates, vatTreatmentAt } from './rates'

describe('rateAt', () => {
  it.each([
    ['2008-11-30', 1_750],
    ['2008-12-01', 1_500],
    ['2009-12-31', 1_500],
    ['2010-01-01', 1_750],
    ['2011-01-03', 1_750],
    ['2011-01-04', 2_000],
    ['2027-01-12', 2_000],
  ])('finds the standard rate in force on %s', (day, basisPoints) => {
    expect(rateAt(ukVatRates, 'standard', day)).toBe(basisPoints)
  })

  it('does not depend on the order of the table', () => {
    expect(rateAt(ukVatRates.toReversed(), 'standard', '2027-01-12')).toBe(2_000)
  })

  it('applies a rate that was entered ahead of time from its day on', () => {
    const rates = [
      ...ukVatRates,
      { category: 'standard', rateBasisPoints: 2_250, from: '2027-04-01' },
    ] as const
    expect(rateAt(rates, 'standard', '2027-03-31')).toBe(2_000)
    expect(rateAt(rates, 'standard', '2027-04-01')).toBe(2_250)
  })

  it('never taxes what is zero-rated, exempt or outside the scope', () => {
    expect(rateAt([], 'zero', '2027-01-12')).toBe(0)
    expect(rateAt([], 'exempt', '2027-01-12')).toBe(0)
    expect(rateAt([], 'outside', '2027-01-12')).toBe(0)
  })

  it('refuses to guess when the table is silent', () => {
    expect(() => rateAt(ukVatRates, 'standard', '1980-01-01')).toThrow(NoVatRateError)
    expect(() => rateAt([], 'reduced', '2027-01-12')).toThrow(NoVatRateError)
  })
})

describe('vatTreatmentAt', () => {
  const item = { rates: ukVatRates, category: 'standard', day: '2027-01-12' } as const

  it('gives a registered company its category and rate', () => {
    expect(vatTreatmentAt({ ...item, registered: true })).toEqual({
      vatCategory: 'standard',
      vatRateBasisPoints: 2_000,
    })
  })

  it('lets a company that is not registered charge no VAT', () => {
    expect(vatTreatmentAt({ ...item, registered: false })).toEqual({
      vatCategory: 'outside',
      vatRateBasisPoints: 0,
    })
  })
})
