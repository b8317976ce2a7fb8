import { z } from 'zod'

import { documentIdSchema } from './field-schemas'

export const previewableCollections = ['posts', 'pages', 'courses', 'testimonials'] as const
export type PreviewableCollection = (typeof previewableCollections)[number]

/** `GET /api/preview?token=…`: the newest draft, with the documents it refers to. */
export const previewSchema = z.object({
  collection: z.enum(previewableCollections),
  /** `published`: there is nothing newer than what visitors see. */
  doc: z.looseObject({ id: documentIdSchema, _status: z.enum(['draft', 'published']).nullish() }),
})
export type Preview = z.infer<typeof previewSchema>

export function isPreviewable(collection: string): collection is PreviewableCollection {
  return (previewableCollections as readonly string[]).includes(collection)
}
