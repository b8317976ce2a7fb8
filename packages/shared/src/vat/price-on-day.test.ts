import { expect, it } from '@jest/globals'

import { pence } from '../money/pence'
import { priceOnDay, type PriceSettings } from './price-on-day'
import { ukVatRates } from './rates'

const settings: PriceSettings = { registered: true, rates: ukVatRates, audience: 'mixed' }
const netPence = pence(63_700)
const day = '2026-12-02'

it.each([
  ['£764.40 inc. VAT (£637 + VAT)', 'standard', {}],
  ['£637 + VAT (£764.40 inc. VAT)', 'standard', { audience: 'business' as const }],
  ['£668.85 inc. VAT (£637 + VAT)', 'reduced', {}],
  ['£637 (no VAT)', 'exempt', {}],
  ['£637 (no VAT)', 'zero', {}],
  ['£637 (no VAT)', 'standard', { registered: false }],
] as const)('a price reads "%s" in the category %s with %o', (text, category, changes) => {
  expect(priceOnDay({ netPence, category }, { ...settings, ...changes }, day).text).toBe(text)
})

it('follows the rate that is in force on the day', () => {
  const rates = [
    ...ukVatRates,
    { category: 'standard', rateBasisPoints: 2_500, from: '2027-01-01' },
  ]
  const priceOn = (on: string) =>
    priceOnDay({ netPence, category: 'standard' }, { ...settings, rates } as PriceSettings, on)
  expect(priceOn('2026-12-31').main.text).toBe('£764.40 inc. VAT')
  expect(priceOn('2027-01-01').main.text).toBe('£796.25 inc. VAT')
})
