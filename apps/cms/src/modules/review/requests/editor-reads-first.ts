import type { Setting } from '@lectern/shared/contract/payload-types'
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'

import { askerOf } from '@cms/access/roles'

/** What authors write, as the table of permissions has it. */
export const writtenByAuthors: readonly CollectionSlug[] = ['posts']

/** Whether whoever asks may not publish what they may write: authors, where the settings say so. */
export async function needsReview({
  payload,
  user,
}: Pick<PayloadRequest, 'payload' | 'user'>): Promise<boolean> {
  if (askerOf(user) !== 'author') return false
  const settings: Partial<Setting> | null = await payload.db.findGlobal({
    slug: 'settings',
    select: { writing: true },
  })
  return settings?.writing?.editorReadsFirst === true
}

export const refuseWhatNobodyRead: CollectionBeforeChangeHook = async ({ data, req }) => {
  const isPublished = (data as { _status?: string })._status === 'published'
  if (isPublished && (await needsReview(req))) throw new APIError(readFirst, 403, null, true)
  return data as unknown
}

const readFirst =
  'An editor reads articles before they are published. Save the draft, then ask for a review.'
