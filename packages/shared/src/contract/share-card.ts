import { z } from 'zod'

/** The website asks here, with its secret, for a picture of 1200 by 630 pixels. */
export const shareImagePath = '/api/share-images'

export const shareImagePixels = { width: 1200, height: 630 } as const

export const mostSeatsInShareCard = 16

/** What the picture beside a shared link says. */
export const shareCardSchema = z.strictObject({
  company: z.string().max(200),
  title: z.string().min(1).max(500),
  /** Beneath it, in this order: the next date, the price; who wrote it. */
  facts: z.array(z.string().min(1).max(300)).max(3),
  /** Of the next date, drawn beside the words that say the same. */
  places: z
    .strictObject({
      words: z.string().max(100),
      free: z.int().min(0).max(mostSeatsInShareCard),
      taken: z.int().min(0).max(mostSeatsInShareCard),
    })
    .nullable(),
  /** The name of a stored picture of whoever wrote it. */
  portrait: z.string().max(300).nullable(),
})

export type ShareCard = z.infer<typeof shareCardSchema>
