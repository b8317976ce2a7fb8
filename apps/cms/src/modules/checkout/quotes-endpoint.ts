import { quoteRequestSchema } from '@lectern/shared/contract/quote'

import { jsonEndpoint } from '../../http/json-endpoint'
import { priceBasket } from './price-basket'

/** Bytes. Ten lines with the longest ids take about 1,000. */
const maxBodyBytes = 4_000

export const quotesEndpoint = jsonEndpoint({
  path: '/quotes',
  schema: quoteRequestSchema,
  maxBodyBytes,
  answer: (basket, { payload }) => priceBasket(payload, basket, new Date()),
})
