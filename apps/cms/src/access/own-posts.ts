import type { Access, Where } from 'payload'

import { isEditorOrOwner } from './is-editor-or-owner'
import { published } from './published'
import { hasRole } from './roles'

/** Editors change every post, an author those that he or she began. */
export const ownPosts: Access = ({ req }) => {
  if (isEditorOrOwner({ req })) return true
  if (!req.user || !hasRole(req.user, 'author')) return false
  return begunBy(req.user.id)
}

export const publishedOrOwnPosts: Access = ({ req }) => {
  if (isEditorOrOwner({ req })) return true
  if (!req.user || !hasRole(req.user, 'author')) return published()
  return { or: [published(), begunBy(req.user.id)] }
}

/** Versions keep the document under `version`. */
export const ownPostVersions: Access = ({ req }) => {
  if (isEditorOrOwner({ req })) return true
  if (!req.user || !hasRole(req.user, 'author')) return false
  return { 'version.createdBy': { equals: req.user.id } }
}

const begunBy = (userId: string): Where => ({ createdBy: { equals: userId } })
