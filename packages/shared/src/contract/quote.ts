import { z } from 'zod'

import { maxBasketLines, maxPlacesPerLine } from '../basket/limits'
import { lineProblemReasons } from '../basket/line-problems'
import { maxTypedCodeCharacters } from '../discounts/code-letters'
import { codeProblems } from '../discounts/code-problem'
import { discountKinds } from '../discounts/discount'
import {
  courseDaySchema,
  deliverySchema,
  documentIdSchema,
  momentSchema,
  penceSchema,
  vatCategorySchema,
  vatRateBasisPointsSchema,
} from './field-schemas'

/** `POST /api/quotes`: what a visitor means to book. Run ids and counts, and a code that was typed. */
export const quoteRequestSchema = z.object({
  lines: z
    .array(
      z.object({
        runId: documentIdSchema,
        count: z.int().min(1).max(maxPlacesPerLine),
      }),
    )
    .max(maxBasketLines)
    .refine(namesEachRunOnce, 'A course date may appear only once'),
  code: z.string().max(maxTypedCodeCharacters, 'This is too long for a code').optional(),
  /** The token of a coordinator's page: at the prices of that organisation. */
  organisationLink: z.string().max(200).optional(),
})
export type QuoteRequest = z.infer<typeof quoteRequestSchema>

/** Taken off the net of a line, in the order in which they stand; `words` is "10% for 3 places or more". */
const givenDiscountSchema = z.object({
  kind: z.enum(discountKinds),
  words: z.string(),
  netPence: penceSchema,
})

export const quoteLineSchema = z.object({
  runId: documentIdSchema,
  courseId: documentIdSchema,
  courseSlug: z.string(),
  courseTitle: z.string(),
  /** Of the first day, and the end of the last. */
  startsAt: momentSchema,
  endsAt: momentSchema,
  timeZone: z.string(),
  days: z.array(courseDaySchema).min(1),
  delivery: deliverySchema,
  /** The venue's town and name, or 'Online'. */
  place: z.string(),
  count: z.int().positive(),
  placesLeft: z.int().nonnegative(),
  /** Before discounts: the net is so much for each place, less these. */
  unitNetPence: penceSchema,
  discounts: z.array(givenDiscountSchema).optional(),
  /** As agreed in an offer: `unitNetPence` is for all places together. */
  isForGroup: z.literal(true).optional(),
  /** What the offer adds to the date, such as “In-house, at your office”. */
  words: z.string().optional(),
  vatCategory: vatCategorySchema,
  vatRateBasisPoints: vatRateBasisPointsSchema,
  netPence: penceSchema,
  vatPence: penceSchema,
  grossPence: penceSchema,
})
export type QuoteLine = z.infer<typeof quoteLineSchema>

export const quoteTotalsSchema = z.object({
  count: z.int().nonnegative(),
  netPence: penceSchema,
  vatPence: penceSchema,
  grossPence: penceSchema,
  byRate: z.array(
    z.object({
      vatCategory: vatCategorySchema,
      vatRateBasisPoints: vatRateBasisPointsSchema,
      netPence: penceSchema,
      vatPence: penceSchema,
      grossPence: penceSchema,
    }),
  ),
})
export type QuoteTotals = z.infer<typeof quoteTotalsSchema>

export const quoteProblemSchema = z.object({
  runId: documentIdSchema,
  reason: z.enum(lineProblemReasons),
  placesLeft: z.int().nonnegative().optional(),
  courseTitle: z.string().optional(),
})
export type QuoteProblem = z.infer<typeof quoteProblemSchema>

/** A code that was asked about: it makes the lines cheaper, or something stands in its way. */
const quotedCodeSchema = z.object({
  /** As it is written down; as it was typed where nobody knows it. */
  letters: z.string(),
  problem: z.enum(codeProblems).optional(),
})

/** The organisation whose prices these are. */
export const bookedForSchema = z.object({ name: z.string() })

/**
 * The CMS's price for a basket. Only lines that can be booked appear in `lines`, except that a
 * line with `too-many-places` is priced at the count asked for and reported as well.
 */
export const quoteSchema = z.object({
  currency: z.literal('GBP'),
  lines: z.array(quoteLineSchema),
  totals: quoteTotalsSchema,
  problems: z.array(quoteProblemSchema),
  code: quotedCodeSchema.optional(),
  /** Of an `organisationLink`: `null` where it opens nothing, so that the prices are everybody's. */
  bookedFor: bookedForSchema.nullish(),
})
export type Quote = z.infer<typeof quoteSchema>

function namesEachRunOnce(lines: readonly { runId: string }[]): boolean {
  return new Set(lines.map((line) => line.runId)).size === lines.length
}
