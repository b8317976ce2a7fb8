import { z } from 'zod'

import { maxCacheTagCharacters } from './cache-tags'
import { momentSchema } from './field-schemas'

/** Hex HMAC-SHA256 of the raw body, keyed with the secret that both applications share. */
export const announcementSignatureHeader = 'x-lectern-signature'

export const maxAnnouncedTags = 200
export const maxAnnouncedPaths = 100
export const maxAnnouncedIds = 100

/**
 * `POST /api/announcements` on the website, sent by the CMS: reads that carry these tags are stale.
 * `paths` are pages to render at once, so that no visitor waits for them.
 */
export const announcementSchema = z.object({
  tags: z.array(z.string().min(1).max(maxCacheTagCharacters)).min(1).max(maxAnnouncedTags),
  paths: z
    .array(
      z
        .string()
        .regex(/^\/(?![/\\])/, 'A path starts with one slash')
        .max(2_000),
    )
    .max(maxAnnouncedPaths)
    .optional(),
  at: momentSchema,
  /** Names of what is told: what was told before under the same ones need not be made anew once more. */
  ids: z.array(z.string().min(1).max(64)).max(maxAnnouncedIds).optional(),
})

/** How a refusal with 503 says what is still to come, in words for staff. */
export const announcementPendingSchema = z.object({ pending: z.string().max(500) })
export type Announcement = z.infer<typeof announcementSchema>
