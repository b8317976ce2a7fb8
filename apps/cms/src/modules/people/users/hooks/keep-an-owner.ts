import type { User } from '@lectern/shared/contract/payload-types'
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'

/** The last owner keeps the role: without one nobody could manage users or settings again. */
export const keepAnOwner: CollectionBeforeChangeHook<User> = async ({ data, originalDoc, req }) => {
  const stopsBeingOwner = originalDoc?.role === 'owner' && data.role && data.role !== 'owner'
  if (stopsBeingOwner) await refuseWhenLastOwner(originalDoc.id, req)
  return data
}

export const keepAnOwnerOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (req.user?.id === id) throw refusal('You cannot delete your own account. Ask another owner.')
  const leaver = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (leaver.role === 'owner') await refuseWhenLastOwner(leaver.id, req)
}

async function refuseWhenLastOwner(id: string, req: PayloadRequest): Promise<void> {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: { and: [{ role: { equals: 'owner' } }, { id: { not_equals: id } }] },
    overrideAccess: true,
    req,
  })
  if (totalDocs === 0) {
    throw refusal('This is the only owner. Make somebody else an owner first.')
  }
}

function refusal(message: string): APIError {
  const isPublic = true
  return new APIError(message, 409, null, isPublic)
}
