import { paths } from '@lectern/shared/addresses/paths'
import type { QuoteLine, QuoteTotals } from '@lectern/shared/contract/quote'
import { discountSentence } from '@lectern/shared/discounts/discount-sentence'
import { priceLabel, type PriceAudience } from '@lectern/shared/vat/price-label'
import type { VatCategory } from '@lectern/shared/vat/vat'
import type { PricedLine, PricedTotals } from '../../views/basket'
import { toDateWords } from './date-words'

/** From a quote or an order: the figures are the CMS's, here they only get their words. */
export function toPricedLine(
  line: Omit<QuoteLine, 'placesLeft'>,
  audience: PriceAudience,
): PricedLine {
  const { runId, courseTitle, startsAt, endsAt, timeZone, place, count } = line
  const { unitNetPence, vatRateBasisPoints, netPence, vatPence, grossPence } = line
  const discount = saidOfPrice(line)
  return {
    runId,
    courseDays: line.days,
    courseTitle,
    courseHref: paths.course(line.courseSlug),
    startsAt,
    endsAt,
    timeZone,
    ...toDateWords(line),
    place,
    isOnline: line.delivery === 'online',
    count,
    unitPrice: priceLabel({ netPence: unitNetPence, vatRateBasisPoints, audience }),
    ...(discount && { discount }),
    netPence,
    vatPence,
    grossPence,
  }
}

/** How the price comes about, where it is not so much for each place, and what an offer adds to the date. */
function saidOfPrice(line: Omit<QuoteLine, 'placesLeft'>): string {
  const group = line.isForGroup && 'One price for all of them together'
  return [line.words, group, discountSentence(line)].filter(Boolean).join('. ')
}

export function toPricedTotals(totals: QuoteTotals): PricedTotals {
  return {
    count: totals.count,
    netPence: totals.netPence,
    grossPence: totals.grossPence,
    vat: totals.byRate.map(({ vatCategory, vatRateBasisPoints, vatPence }) => ({
      label: vatLabel(vatCategory, vatRateBasisPoints),
      vatPence,
    })),
  }
}

function vatLabel(category: VatCategory, rateBasisPoints: number): string {
  switch (category) {
    case 'standard':
    case 'reduced':
    case 'zero':
      return `VAT at ${rateBasisPoints / 100}%`
    case 'exempt':
      return 'VAT (exempt)'
    case 'outside':
      return 'VAT (not charged)'
    default:
      return category satisfies never
  }
}
