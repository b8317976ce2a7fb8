import { pence } from '@lectern/shared/money/pence'
import { priceLabel } from '@lectern/shared/vat/price-label'
import { describe, expect, it } from '@jest/globals'
import { render } from '@testing-library/react'
import { PriceLabel } from './money'

describe('a price on a page', () => {
  it.each([
    [63_700, 2_000, 'mixed', false],
    [63_700, 2_000, 'business', false],
    [63_750, 0, 'mixed', false],
    [0, 2_000, 'mixed', false],
    [47_500, 2_000, 'mixed', true],
  ] as const)(
    'reads exactly as its label: %d pence, %d basis points, %s',
    (net, rate, audience, isLowest) => {
      const price = { netPence: pence(net), vatRateBasisPoints: rate }
      const label = priceLabel({ ...price, audience, isLowest })
      const { container } = render(<PriceLabel label={label} />)
      expect(container).toHaveTextContent(label.text)
      expect(container.textContent).toBe(label.text)
    },
  )

  it('begins with a small letter within a sentence', () => {
    const price = { netPence: pence(47_500), vatRateBasisPoints: 2_000 }
    const label = priceLabel({ ...price, audience: 'mixed', isLowest: true })
    const { container } = render(<PriceLabel label={label} isInSentence />)
    expect(container).toHaveTextContent('from £570 inc. VAT (£475 + VAT)')
  })
})
