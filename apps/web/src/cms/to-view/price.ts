import { pence } from '@lectern/shared/money/pence'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { priceLabel } from '@lectern/shared/vat/price-label'
import { vatTreatmentAt } from '@lectern/shared/vat/rates'
import { addVat, type VatCategory } from '@lectern/shared/vat/vat'
import type { HeadlinePrice, Price } from '../../views/catalogue'
import type { Site } from '../../views/site'

/** What a price depends on besides its amount. */
export interface PriceTerms {
  site: Pick<Site, 'audience' | 'vat' | 'waitingList'>
  now: Date
}

/** Of one date. */
export function toPrice(
  item: { priceNetPence: number; vatCategory: VatCategory },
  terms: PriceTerms,
): Price {
  const { netPence, grossPence, vatRateBasisPoints } = withVat(item, terms)
  const { audience } = terms.site
  return { label: priceLabel({ netPence, vatRateBasisPoints, audience }), netPence, grossPence }
}

interface PricedCourse {
  priceNetPence: number
  lowestPriceNetPence?: number | null
  highestPriceNetPence?: number | null
  vatCategory: VatCategory
}

/** Of a course, whose dates may differ: the CMS says between which prices those lie that can be booked. */
export function toHeadlinePrice(course: PricedCourse, terms: PriceTerms): HeadlinePrice {
  const { priceNetPence, lowestPriceNetPence, highestPriceNetPence, vatCategory } = course
  const lowest = withVat(
    { priceNetPence: lowestPriceNetPence ?? priceNetPence, vatCategory },
    terms,
  )
  const highest = withVat(
    { priceNetPence: highestPriceNetPence ?? priceNetPence, vatCategory },
    terms,
  )
  const { netPence, grossPence, vatRateBasisPoints } = lowest
  const { audience } = terms.site
  const isLowest = highest.netPence > netPence
  return {
    label: priceLabel({ netPence, vatRateBasisPoints, audience, isLowest }),
    netPence,
    grossPence,
    highestGrossPence: highest.grossPence,
  }
}

function withVat(
  { priceNetPence, vatCategory }: { priceNetPence: number; vatCategory: VatCategory },
  { site, now }: PriceTerms,
) {
  const { vatRateBasisPoints } = vatTreatmentAt({
    registered: site.vat.registered,
    rates: site.vat.rates,
    category: vatCategory,
    day: calendarDayIn(now),
  })
  return { vatRateBasisPoints, ...addVat(pence(priceNetPence), vatRateBasisPoints) }
}
