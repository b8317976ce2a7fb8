import type { Access, CollectionConfig } from 'payload'

import type { Author } from '@lectern/shared/contract/payload-types'

import { hiddenFrom } from '../../../access/hidden-from'
import { isEditorOrOwner } from '../../../access/is-editor-or-owner'
import { keptByEditors } from '../../../access/kept-by-editors'
import { hasRole } from '../../../access/roles'
import { editedFromField } from '../../../fields/edited-from-field'
import { slugField } from '../../../fields/slug-field'
import { nameField } from '../../../typed/typed-field'
import {
  refuseDeletionWhenUsed,
  refuseTrashingWhenUsed,
} from '../../../references/refuse-deletion-when-used'
import { usedInField } from '../../../references/used-in-field'

export const Authors: CollectionConfig = {
  slug: 'authors',
  labels: { singular: 'Author', plural: 'Authors' },
  access: { ...keptByEditors, update: ownProfileOrEditor },
  admin: {
    group: 'Content',
    hidden: hiddenFrom('bookings'),
    description: 'The people whose names stand above posts. Each has a page of their own.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'role', 'updatedAt'],
    listSearchableFields: ['name', 'role'],
    hideAPIURL: true,
  },
  defaultSort: 'name',
  trash: true,
  // A copy would be on the website at once: there is no hidden one.
  disableDuplicate: true,
  hooks: { beforeChange: [refuseTrashingWhenUsed], beforeDelete: [refuseDeletionWhenUsed] },
  fields: [
    nameField({
      name: 'name',
      label: 'Name',
      required: true,
      maxLength: 80,
      admin: { description: 'As readers see it: “Posted by …”.' },
    }),
    {
      name: 'role',
      type: 'text',
      label: 'Role',
      maxLength: 80,
      admin: { description: 'Such as “Senior trainer”. May stay empty.' },
    },
    {
      name: 'bio',
      type: 'textarea',
      label: 'About the author',
      maxLength: 1000,
      admin: { description: 'A few sentences below their posts and on their page.' },
    },
    {
      name: 'photo',
      type: 'upload',
      relationTo: 'media',
      label: 'Photo',
      admin: { description: 'A square portrait looks best. May stay empty.' },
    },
    slugField({ from: 'name', under: '/authors/' }),
    usedInField,
    editedFromField,
  ],
}

function ownProfileOrEditor({ req, data }: Parameters<Access<Author>>[0]): ReturnType<Access> {
  if (isEditorOrOwner({ req })) return true
  const profile = hasRole(req.user, 'author') ? req.user?.authorProfile : null
  if (!profile || data?.deletedAt) return false
  return { id: { equals: typeof profile === 'string' ? profile : profile.id } }
}
