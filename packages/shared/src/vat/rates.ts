import type { CalendarDay } from '../time/calendar-day'
import type { VatCategory } from './vat'

/** From this day on, the category is taxed at this rate, until a later entry replaces it. */
export interface DatedVatRate {
  category: 'standard' | 'reduced'
  /** Basis points: 2000 is 20 %. */
  rateBasisPoints: number
  from: CalendarDay
}

/** What is charged on an item on a day; an order line stores both. */
export interface VatTreatment {
  vatCategory: VatCategory
  vatRateBasisPoints: number
}

/** The United Kingdom's rates since 1991 (HMRC, "VAT rates"): what a new installation starts with. */
export const ukVatRates: readonly DatedVatRate[] = [
  { category: 'standard', rateBasisPoints: 1750, from: '1991-04-01' },
  { category: 'standard', rateBasisPoints: 1500, from: '2008-12-01' },
  { category: 'standard', rateBasisPoints: 1750, from: '2010-01-01' },
  { category: 'standard', rateBasisPoints: 2000, from: '2011-01-04' },
  { category: 'reduced', rateBasisPoints: 500, from: '1997-09-01' },
]

export class NoVatRateError extends Error {
  override name = 'NoVatRateError'
}

/**
 * How an item is taxed on a day. A company that is not registered charges no VAT, whatever the
 * category: its sales are outside the scope.
 */
export function vatTreatmentAt(item: {
  registered: boolean
  rates: readonly DatedVatRate[]
  category: VatCategory
  day: CalendarDay
}): VatTreatment {
  if (!item.registered) {
    return { vatCategory: 'outside', vatRateBasisPoints: 0 }
  }
  return {
    vatCategory: item.category,
    vatRateBasisPoints: rateAt(item.rates, item.category, item.day),
  }
}

/**
 * The rate of a category on a day, in basis points: standard is 2000 since 4 January 2011. Zero-rated,
 * exempt and out-of-scope items are never taxed. Throws NoVatRateError when the table is silent.
 */
export function rateAt(
  rates: readonly DatedVatRate[],
  category: VatCategory,
  day: CalendarDay,
): number {
  if (category === 'zero' || category === 'exempt' || category === 'outside') {
    return 0
  }
  const inForce = rates
    .filter((rate) => rate.category === category && rate.from <= day)
    .toSorted((a, b) => a.from.localeCompare(b.from))
    .at(-1)
  if (!inForce) {
    throw new NoVatRateError(`No ${category} rate of VAT is in force on ${day}`)
  }
  return inForce.rateBasisPoints
}
