import type { User } from '@lectern/shared/contract/payload-types'
import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'

import { hasOtherOwner, onlyOwner } from '../../accounts/other-owners'

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

async function refuseWhenLastOwner(userId: string, req: PayloadRequest): Promise<void> {
  if (!(await hasOtherOwner(req.payload, { userId, req }))) throw refusal(onlyOwner)
}

function refusal(message: string): APIError {
  const isPublic = true
  return new APIError(message, 409, null, isPublic)
}
