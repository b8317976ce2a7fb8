import { pence } from '@lectern/shared/money/pence'
import { priceLabel } from '@lectern/shared/vat/price-label'
import { describe, expect, it } from '@jest/globals'
import { render } from '@testing-library/react'
import { PriceLabel } from './money'

describe('a price on a page', () => {
  it.each([
    [63_700, 2_000, 'mixed'],
    [63_700, 2_000, 'business'],
    [63_750, 0, 'mixed'],
    [0, 2_000, 'mixed'],
  ] as const)(
    'reads exactly as its label: %d pence, %d basis points, %s',
    (net, rate, audience) => {
      const label = priceLabel({ netPence: pence(net), vatRateBasisPoints: rate, audience })
      const { container } = render(<PriceLabel label={label} />)
      expect(container).toHaveTextContent(label.text)
      expect(container.textContent).toBe(label.text)
    },
  )
})
