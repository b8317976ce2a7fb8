import type { BaseFilter, CollectionSlug, Payload } from 'payload'

import { findAll } from '@cms/database/find-all'
import { groupedBy } from '@cms/grouped-by'

/** Ready filters of drafts by how they stand with their readers, which no field answers: `?review=waiting`. */
export const reviewFilters = ['waiting', 'sent-back'] as const
export type ReviewFilter = (typeof reviewFilters)[number]

export function reviewFilterIn(address: Record<string, unknown> | undefined): ReviewFilter | null {
  return reviewFilters.find((filter) => filter === address?.review) ?? null
}

/** The documents whose last request is in each of the states. */
export async function findReviewed(
  payload: Payload,
  collection: CollectionSlug,
): Promise<Record<ReviewFilter, string[]>> {
  const requests = await findAll(payload, {
    collection: 'review-requests',
    where: { kind: { equals: collection } },
    sort: ['-askedAt', 'id'],
  })
  const last = [...groupedBy(requests, ({ documentId }) => documentId).values()].flatMap((ofOne) =>
    ofOne.slice(0, 1),
  )
  const idsIn = (filter: ReviewFilter) =>
    last.filter(({ state }) => state === filter).map(({ documentId }) => documentId)
  return { waiting: idsIn('waiting'), 'sent-back': idsIn('sent-back') }
}

/** For `admin.baseFilter`. */
export function reviewBaseFilter(collection: CollectionSlug): BaseFilter {
  return async ({ req: { payload, query } }) => {
    const filter = reviewFilterIn(query)
    if (!filter) return null
    const reviewed = await findReviewed(payload, collection)
    return { id: { in: reviewed[filter] } }
  }
}
