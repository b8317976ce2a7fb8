import { quoteRequestSchema } from '@lectern/shared/contract/quote'

import { jsonEndpoint } from '../../http/json-endpoint'
import { createContext } from '../orders'
import { findByLink } from './find-by-link'
import { lookUpUnlessGuessed } from './look-up-unless-guessed'
import { priceBasket } from './price-basket'

/** Bytes. Ten lines with the longest ids take about 1,000. */
const maxBodyBytes = 4_000

export const quotesEndpoint = jsonEndpoint({
  path: '/quotes',
  schema: quoteRequestSchema,
  maxBodyBytes,
  answer: async ({ lines, code: typed, organisationLink }, req) => {
    const context = createContext(req.payload)
    const { payload, now } = context
    const code = typed ? await lookUpUnlessGuessed(req, { typed, now }) : null
    if (!organisationLink) return priceBasket(payload, { lines, code }, now)
    const organisation = await findByLink(context, organisationLink)
    const organisationId = organisation?.id ?? null
    const quote = await priceBasket(payload, { lines, code, organisationId }, now)
    return { ...quote, bookedFor: organisation && { name: organisation.name } }
  },
})
