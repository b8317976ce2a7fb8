import type { Access, CollectionConfig } from 'payload'

import { anyone } from '../../../access/anyone'
import { hiddenFrom } from '../../../access/hidden-from'
import { isEditorOrOwner } from '../../../access/is-editor-or-owner'
import { isWriter } from '../../../access/is-writer'
import { hasRole } from '../../../access/roles'
import { createdByField } from '../../../fields/created-by-field'
import { editedFromField } from '../../../fields/edited-from-field'
import { refuseDeletionWhenUsed } from '../../../references/refuse-deletion-when-used'
import { usedInField } from '../../../references/used-in-field'
import { imageUpload, takePicturesAlone } from './image-upload'
import { keepReplacedFiles } from './keep-replaced-files'

export function mediaCollection(folder: string): CollectionConfig {
  const replaced = keepReplacedFiles(folder)
  return {
    slug: 'media',
    labels: { singular: 'Picture', plural: 'Pictures' },
    access: { create: isWriter, read: anyone, update: ownOrEditor, delete: isEditorOrOwner },
    admin: {
      group: 'Content',
      hidden: hiddenFrom('bookings'),
      description: 'JPEG, PNG, WebP or AVIF, at most 8 MB each. Smaller sizes are made for you.',
      useAsTitle: 'alt',
      defaultColumns: ['filename', 'alt', 'updatedAt'],
      listSearchableFields: ['alt', 'caption', 'filename'],
      hideAPIURL: true,
    },
    defaultSort: '-createdAt',
    upload: imageUpload(folder),
    hooks: {
      beforeOperation: [takePicturesAlone, replaced.beforeOperation],
      beforeDelete: [refuseDeletionWhenUsed],
      afterOperation: [replaced.afterOperation],
    },
    fields: [
      {
        name: 'alt',
        type: 'text',
        label: 'Description',
        required: true,
        maxLength: 250,
        admin: {
          description:
            'What the picture shows, for people who cannot see it: “Six people at a table, one is speaking”.',
        },
      },
      {
        name: 'caption',
        type: 'text',
        label: 'Caption',
        maxLength: 250,
        admin: { description: 'Shown below the picture in articles. May stay empty.' },
      },
      {
        name: 'credit',
        type: 'text',
        label: 'Credit',
        maxLength: 120,
        admin: { description: 'Who made the picture, where that must be said.' },
      },
      usedInField,
      createdByField,
      editedFromField,
    ],
  }
}

function ownOrEditor({ req }: Parameters<Access>[0]): ReturnType<Access> {
  if (isEditorOrOwner({ req })) return true
  if (!req.user || !hasRole(req.user, 'author')) return false
  return { createdBy: { equals: req.user.id } }
}
