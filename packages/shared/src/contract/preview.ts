import { z } from 'zod'

import { documentIdSchema, momentSchema } from './field-schemas'

export const previewableCollections = ['posts', 'pages', 'courses', 'testimonials'] as const
export type PreviewableCollection = (typeof previewableCollections)[number]

/** `GET /api/preview?token=…`: the newest draft, with the documents it refers to. */
export const previewSchema = z.object({
  collection: z.enum(previewableCollections),
  /** `published`: there is nothing newer than what visitors see. */
  doc: z.looseObject({ id: documentIdSchema, _status: z.enum(['draft', 'published']).nullish() }),
})
export type Preview = z.infer<typeof previewSchema>

/** Bytes of what is typed. An article of 3,000 words with its headings and links takes about 80,000. */
export const maxTypedBytes = 450_000

/**
 * `POST /api/preview/typed`, answered like `GET /api/preview`: the newest draft with what stands in its form at
 * this moment, of which nothing is saved.
 */
export const typedPreviewPath = '/api/preview/typed'
export const typedPreviewSchema = z.object({
  token: z.string().max(1_000),
  /** By the names of the fields; related documents by their ids. */
  values: z.record(z.string(), z.unknown()),
})
export type TypedPreview = z.infer<typeof typedPreviewSchema>

/** `POST /api/shared-draft`: what a link to a draft opens, for whoever has it. */
export const sharedDraftPath = '/api/shared-draft'
export const sharedDraftSchema = z.object({
  token: z.string().max(200),
  /** Whether a person asks, whose look at it is counted. */
  isCounted: z.boolean(),
})

/** Refused with `link-expired` once it has ended, and `not-found` when the draft is gone or the link was not made here. */
export const openedDraftSchema = previewSchema.extend({
  /** Who has made the link. */
  sharedBy: z.string(),
  until: momentSchema,
})

export function isPreviewable(collection: string): collection is PreviewableCollection {
  return (previewableCollections as readonly string[]).includes(collection)
}
