import type { CalendarDay } from '../time/calendar-day'
import type { Pence } from '../money/pence'
import { priceLabel, type PriceAudience, type PriceLabel } from './price-label'
import { vatTreatmentAt, type DatedVatRate } from './rates'
import type { VatCategory } from './vat'

/** What the settings of the company say of every price. */
export interface PriceSettings {
  registered: boolean
  rates: readonly DatedVatRate[]
  audience: PriceAudience
}

interface PriceOfCategory {
  netPence: Pence
  category: VatCategory
  isLowest?: boolean
}

/**
 * How visitors read a price on a day: £637 at the standard rate is "£764.40 inc. VAT (£637 + VAT)" in
 * 2026, and "£637 (no VAT)" where it is exempt or the company is not registered.
 */
export function priceOnDay(
  { netPence, category, isLowest = false }: PriceOfCategory,
  { registered, rates, audience }: PriceSettings,
  day: CalendarDay,
): PriceLabel {
  const { vatRateBasisPoints } = vatTreatmentAt({ registered, rates, category, day })
  return priceLabel({ netPence, vatRateBasisPoints, audience, isLowest })
}
