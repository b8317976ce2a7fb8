import type { PayloadRequest } from 'payload'

import { isStaff } from '@cms/access/is-staff'
import { mayUpdate } from '@cms/access/may-update'
import { readingEndpoint } from '@cms/http/json-endpoint'
import { Refusal } from '@cms/http/refusal'
import { findUses, type Use } from '@cms/references/find-uses'
import { suggestDescription } from './description'

/** What is said of one picture beside the others. */
export interface PictureDetail {
  uses: Use[]
  /** A description to begin with. */
  suggestion: string | null
  /** Who brought it; null where nobody knows. */
  addedBy: string | null
  /** Whether whoever asks may write its description and replace it. */
  mayChange: boolean
}

export const detailEndpoint = readingEndpoint({
  path: '/:id/detail',
  answer: async (req) => {
    if (!isStaff({ req })) throw new Refusal('not-allowed')
    return loadDetail(req, String(req.routeParams?.id))
  },
})

async function loadDetail(req: PayloadRequest, id: string): Promise<PictureDetail> {
  const of = { collection: 'media', id } as const
  const how = { depth: 0, disableErrors: true, overrideAccess: false, req } as const
  const picture = await req.payload.findByID({ ...of, ...how })
  if (!picture) throw new Refusal('not-found')
  const [uses, addedBy, mayChange] = await Promise.all([
    findUses(req, of),
    nameOf(req, picture.createdBy),
    mayUpdate(req, of),
  ])
  const place = uses.find(({ href }) => href !== null)?.words
  return { uses, addedBy, mayChange, suggestion: suggestDescription({ ...picture, place }) }
}

/** Staff know each other by name, whoever may open accounts. */
async function nameOf(req: PayloadRequest, user: unknown): Promise<string | null> {
  if (typeof user !== 'string') return null
  const account = await req.payload.findByID({
    collection: 'users',
    id: user,
    depth: 0,
    select: { name: true },
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return account?.name ?? null
}
