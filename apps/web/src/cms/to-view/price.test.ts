import { describe, expect, it } from '@jest/globals'
import { courseDocument, priceTerms } from '@web-support/documents'
import { toHeadlinePrice } from './price'

const headline = (changes: Parameters<typeof courseDocument>[0], terms = priceTerms) =>
  toHeadlinePrice(courseDocument(changes), terms)

describe('the price that a course is headed by', () => {
  it('is exact where all dates cost the same, though not what the course costs by itself', () => {
    const price = headline({ lowestPriceNetPence: 47_500, highestPriceNetPence: 47_500 })
    expect(price.label.text).toBe('£570 inc. VAT (£475 + VAT)')
    expect(price.highestGrossPence).toBe(price.grossPence)
  })

  it('says where prices begin when dates differ', () => {
    const price = headline({ lowestPriceNetPence: 47_500, highestPriceNetPence: 60_000 })
    expect(price.label.text).toBe('From £570 inc. VAT (£475 + VAT)')
    expect(price).toMatchObject({ grossPence: 57_000, highestGrossPence: 72_000 })
  })

  it('is the course’s own in a draft that the CMS has not worked it out for', () => {
    expect(headline({}).label.text).toBe('£764.40 inc. VAT (£637 + VAT)')
  })

  it('leads with the net price for businesses', () => {
    const site = { ...priceTerms.site, audience: 'business' as const }
    const dates = { lowestPriceNetPence: 47_500, highestPriceNetPence: 60_000 }
    expect(headline(dates, { ...priceTerms, site }).label.text).toBe(
      'From £475 + VAT (£570 inc. VAT)',
    )
  })
})
