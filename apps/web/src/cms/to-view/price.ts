import { pence } from '@lectern/shared/money/pence'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { priceLabel } from '@lectern/shared/vat/price-label'
import { vatTreatmentAt } from '@lectern/shared/vat/rates'
import { addVat, type VatCategory } from '@lectern/shared/vat/vat'
import type { Price } from '../../views/catalogue'
import type { Site } from '../../views/site'

/** What a price depends on besides its amount. */
export interface PriceTerms {
  site: Pick<Site, 'audience' | 'vat'>
  now: Date
}

export function toPrice(
  item: { priceNetPence: number; vatCategory: VatCategory },
  { site, now }: PriceTerms,
): Price {
  const netPence = pence(item.priceNetPence)
  const { vatRateBasisPoints } = vatTreatmentAt({
    registered: site.vat.registered,
    rates: site.vat.rates,
    category: item.vatCategory,
    day: calendarDayIn(now),
  })
  return {
    label: priceLabel({ netPence, vatRateBasisPoints, audience: site.audience }),
    netPence,
    grossPence: addVat(netPence, vatRateBasisPoints).grossPence,
  }
}
