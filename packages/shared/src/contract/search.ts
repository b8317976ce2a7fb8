import { z } from 'zod'

import { momentSchema, penceSchema, vatCategorySchema } from './field-schemas'

/** Characters of what somebody types; of more it is said that the rest is not looked at. */
export const maxSearchCharacters = 1_000

const found = { slug: z.string(), title: z.string(), summary: z.string() }

export const searchResultSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('course'),
    ...found,
    /** Of the dates that can be booked. */
    lowestPriceNetPence: penceSchema,
    highestPriceNetPence: penceSchema,
    vatCategory: vatCategorySchema,
  }),
  z.object({ kind: z.literal('article'), ...found, publishedAt: momentSchema }),
  z.object({ kind: z.literal('page'), ...found }),
])
export type SearchResult = z.infer<typeof searchResultSchema>

/** `GET /api/search?q=…`: what is published and has every word that was typed, the best first. */
export const searchAnswerSchema = z.object({
  results: z.array(searchResultSchema),
  /** There was more in the query than was looked for. */
  isCut: z.boolean(),
})
export type SearchAnswer = z.infer<typeof searchAnswerSchema>
