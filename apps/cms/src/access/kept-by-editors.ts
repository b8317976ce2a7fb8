import type { CollectionConfig } from 'payload'

import { isEditorOrOwner } from './is-editor-or-owner'
import { notInTrashOrStaff } from './not-in-trash-or-staff'
import { publishedOrEditor } from './published-or-editor'

type Access = NonNullable<CollectionConfig['access']>

const changedByEditors = {
  create: isEditorOrOwner,
  update: isEditorOrOwner,
  delete: isEditorOrOwner,
} satisfies Access

/** For what has no drafts: everybody reads it, staff in the trash as well, and editors change it. */
export const keptByEditors: Access = { ...changedByEditors, read: notInTrashOrStaff }

/** For what has drafts: everybody reads what is published, and editors all of it. */
export const draftedByEditors: Access = {
  ...changedByEditors,
  read: publishedOrEditor,
  readVersions: isEditorOrOwner,
}
