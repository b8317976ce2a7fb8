import { expect, it } from '@jest/globals'

import { withoutOrderTokens } from './order-token'

it('takes the tokens of orders out of an address, and leaves the rest', () => {
  const token = `${'aB3_-'.repeat(4)}xy.${'Zz9_-'.repeat(4)}12`
  expect(withoutOrderTokens(`/api/orders/by-token/${token}/documents/INV-0001.pdf`)).toBe(
    '/api/orders/by-token/…/documents/INV-0001.pdf',
  )
})
