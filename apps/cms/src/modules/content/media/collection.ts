import type { CollectionConfig } from 'payload'

import { hiddenFrom } from '@cms/access/hidden-from'
import { contentCollection } from '@cms/fields/content-collection'
import { createdByField } from '@cms/fields/created-by-field'
import { usedInField } from '@cms/references/used-in-field'
import { imageUpload, takePicturesAlone } from './image-upload'
import { libraryBaseFilter } from './library/base-filter'
import { detailEndpoint } from './library/detail-endpoint'
import { fileNamesOf, keepReplacedFiles, type StoredFiles } from './keep-replaced-files'
import { mainColourField, noteMainColour } from './main-colour'
import { removeSmaller } from './smaller-picture'

export function mediaCollection(folder: string): CollectionConfig {
  const replaced = keepReplacedFiles(folder)
  return contentCollection({
    slug: 'media',
    labels: { singular: 'Picture', plural: 'Pictures' },
    admin: {
      group: 'Content',
      hidden: hiddenFrom('bookings'),
      description: 'JPEG, PNG, WebP or AVIF, at most 8 MB each. Smaller sizes are made for you.',
      useAsTitle: 'alt',
      defaultColumns: ['filename', 'alt', 'updatedAt'],
      listSearchableFields: ['alt', 'caption', 'filename'],
      baseFilter: libraryBaseFilter,
      components: {
        views: {
          list: { Component: '/modules/content/media/library/picture-library#PictureLibrary' },
        },
      },
    },
    endpoints: [detailEndpoint],
    defaultSort: '-createdAt',
    // A file that was thrown away would still be answered at its address.
    trash: false,
    upload: imageUpload(folder),
    hooks: {
      beforeOperation: [takePicturesAlone, replaced.beforeOperation],
      beforeChange: [noteMainColour],
      afterOperation: [replaced.afterOperation],
      afterDelete: [({ doc }) => removeSmaller(folder, fileNamesOf(doc as StoredFiles))],
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
      mainColourField,
      usedInField,
      createdByField,
    ],
  })
}
