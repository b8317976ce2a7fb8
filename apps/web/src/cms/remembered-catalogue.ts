import type { Catalogue } from '../views/catalogue'
import { toCatalogue, type CatalogueAnswers } from './to-view/catalogue'
import type { PriceTerms } from './to-view/price'

const minuteMilliseconds = 60_000

interface Remembered {
  answers: CatalogueAnswers
  under: string
  /** From and until when it is true. */
  from: number
  until: number
  catalogue: Catalogue
}

/**
 * The catalogue of thousands of dates, made anew only for other answers or terms, when a date begins or closes,
 * and with each minute: VAT rates change with the day.
 */
export class RememberedCatalogue {
  #last: Remembered | null = null

  under(terms: PriceTerms, answers: CatalogueAnswers): Catalogue {
    const { audience, vat } = terms.site
    const under = JSON.stringify([audience, vat])
    const now = terms.now.getTime()
    const last = this.#last
    const isSame = last?.answers === answers && last.under === under
    if (isSame && last.from <= now && now < last.until) return last.catalogue
    const catalogue = toCatalogue(answers, terms)
    this.#last = { answers, under, from: now, until: nextChange(answers, now), catalogue }
    return catalogue
  }
}

/** The moment at which a date begins or closes next, within the present minute. */
function nextChange({ runs }: CatalogueAnswers, now: number): number {
  let next = (Math.floor(now / minuteMilliseconds) + 1) * minuteMilliseconds
  for (const { startsAt, bookingClosesAt } of runs) {
    for (const moment of [startsAt, bookingClosesAt]) {
      const milliseconds = moment ? Date.parse(moment) : now
      if (milliseconds > now && milliseconds < next) next = milliseconds
    }
  }
  return next
}
