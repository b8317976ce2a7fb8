import { z } from 'zod'

import { momentSchema, penceSchema, vatCategorySchema } from './field-schemas'

/** Characters of what somebody types; of more it is said that the rest is not looked at. */
export const maxSearchCharacters = 1_000

/** "yes", where somebody asked whose question is worth knowing if it finds nothing. */
export const countedParameter = 'counted'

const passageSchema = z.object({ text: z.string(), isFound: z.boolean() })
/** A part of a text, which is what was looked for or stands around it. */
export type Passage = z.infer<typeof passageSchema>

const sizeSchema = z.object({
  filename: z.string().nullish(),
  width: z.number().nullish(),
  height: z.number().nullish(),
})

const pictureSchema = sizeSchema.extend({
  alt: z.string(),
  updatedAt: momentSchema,
  mainColour: z.string().nullish(),
  focalX: z.number().nullish(),
  focalY: z.number().nullish(),
  sizes: z
    .object({
      thumb: sizeSchema.optional(),
      card: sizeSchema.optional(),
      wide: sizeSchema.optional(),
    })
    .optional(),
})
/** A stored picture, as far as pages show it. */
export type FoundPicture = z.infer<typeof pictureSchema>

const found = { slug: z.string(), title: z.string(), excerpt: z.array(passageSchema) }
const picture = pictureSchema.nullable()

export const searchResultSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('course'),
    ...found,
    picture,
    /** Of the dates that can be booked. */
    lowestPriceNetPence: penceSchema,
    highestPriceNetPence: penceSchema,
    vatCategory: vatCategorySchema,
    /** The next dates that can be booked; at the place and in the month alone that were asked for. */
    dateIds: z.array(z.string()),
  }),
  z.object({ kind: z.literal('article'), ...found, picture, publishedAt: momentSchema }),
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
