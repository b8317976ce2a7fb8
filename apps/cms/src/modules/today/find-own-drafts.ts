import type { PayloadRequest } from 'payload'

import { lineOf, type DocumentLine } from './line-of'
import { mayRead } from './may-read'

/** What this person saved last and nobody has published. */
export interface OwnDraft extends DocumentLine {
  /** ISO 8601 */
  savedAt: string
}

const draftCollections = ['posts', 'pages', 'courses', 'testimonials'] as const
/** Of each kind: who saved a draft is no column that could be asked for. */
const newestRead = 40
const mostShown = 5

export async function findOwnDrafts(req: PayloadRequest): Promise<OwnDraft[]> {
  if (!req.user) return []
  const drafts = await Promise.all(draftCollections.map((collection) => draftsOf(req, collection)))
  return drafts
    .flat()
    .toSorted((a, b) => b.savedAt.localeCompare(a.savedAt))
    .slice(0, mostShown)
}

async function draftsOf(
  req: PayloadRequest,
  collection: (typeof draftCollections)[number],
): Promise<OwnDraft[]> {
  if (!(await mayRead(req, collection))) return []
  const { docs } = await req.payload.find({
    collection,
    where: { _status: { equals: 'draft' } },
    draft: true,
    sort: '-updatedAt',
    limit: newestRead,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.flatMap((draft) => {
    const { savedBy } = draft as { savedBy?: { userId?: string | null } | null }
    if (savedBy?.userId !== req.user?.id) return []
    return [{ ...lineOf(req, collection, draft), savedAt: draft.updatedAt }]
  })
}
