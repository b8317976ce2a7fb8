import type { CollectionConfig } from 'payload'

import { hiddenFrom } from '@cms/access/hidden-from'
import { contentCollection } from '@cms/fields/content-collection'
import { usedInField } from '@cms/references/used-in-field'
import { keepReplacedFiles, servePicture } from '@cms/modules/content'
import { logoFolder } from '@cms/theme/load-logos'
import { logoTypes, takeLogosAlone } from './take-logos-alone'

/** Apart from pictures, which take no SVG: a drawing that stands in the head of every page is looked into. */
export function logosCollection(mediaFolder: string): CollectionConfig {
  const folder = logoFolder(mediaFolder)
  const replaced = keepReplacedFiles(folder)
  return contentCollection({
    slug: 'logos',
    labels: { singular: 'Logo', plural: 'Logos' },
    admin: {
      group: 'Settings',
      hidden: hiddenFrom('author', 'bookings'),
      description:
        'Logos and icons for the look of the website: SVG, PNG, JPEG, WebP or AVIF, at most 8 MB each.',
      useAsTitle: 'filename',
      defaultColumns: ['filename', 'updatedAt'],
      listSearchableFields: ['filename'],
    },
    defaultSort: '-createdAt',
    disableDuplicate: true,
    // A file that was thrown away would still be answered at its address.
    trash: false,
    upload: {
      staticDir: folder,
      mimeTypes: logoTypes,
      pasteURL: false,
      focalPoint: false,
      crop: false,
      resizeOptions: { width: 1600, height: 1600, fit: 'inside', withoutEnlargement: true },
      handlers: [servePicture(folder)],
    },
    hooks: {
      beforeOperation: [takeLogosAlone, replaced.beforeOperation],
      afterOperation: [replaced.afterOperation],
    },
    fields: [usedInField],
  })
}
