import { quoteRequestSchema } from '@lectern/shared/contract/quote'

import { jsonEndpoint } from '../../http/json-endpoint'
import { lookUpUnlessGuessed } from './look-up-unless-guessed'
import { priceBasket } from './price-basket'

/** Bytes. Ten lines with the longest ids take about 1,000. */
const maxBodyBytes = 4_000

export const quotesEndpoint = jsonEndpoint({
  path: '/quotes',
  schema: quoteRequestSchema,
  maxBodyBytes,
  answer: async ({ lines, code: typed }, req) => {
    const now = new Date()
    const code = typed ? await lookUpUnlessGuessed(req, { typed, now }) : null
    return priceBasket(req.payload, { lines, code }, now)
  },
})
