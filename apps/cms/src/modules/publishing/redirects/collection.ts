import type { CollectionConfig } from 'payload'

import { accessOf } from '@cms/access/access-of'
import { hiddenFrom } from '@cms/access/hidden-from'
import { editedFromField } from '@cms/fields/edited-from-field'
import { linkKindField, linkTargetFields } from '@cms/fields/link-field'
import { readOldAddress } from './old-address'
import { maxOldAddressCharacters, refuseOddPath } from './validation'

export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: 'Redirect', plural: 'Redirects' },
  access: accessOf('redirects'),
  admin: {
    group: 'Settings',
    hidden: hiddenFrom('author', 'bookings'),
    useAsTitle: 'from',
    defaultColumns: ['from', 'reference', 'url', 'permanent'],
    description:
      'Old addresses that lead to new ones. When you change the web address of something published, its redirect is made here by itself.',
  },
  defaultSort: 'from',
  // An old address leads to one place.
  disableDuplicate: true,
  fields: [
    {
      name: 'from',
      type: 'text',
      label: 'Old address',
      required: true,
      unique: true,
      index: true,
      maxLength: maxOldAddressCharacters,
      admin: {
        description:
          'The part after the website’s name, such as /leadership-training. You may paste all of it. Capitals, a final slash and the like make no difference; what follows a question mark is carried over.',
      },
      hooks: {
        beforeValidate: [
          ({ value }: { value?: unknown }) => (typeof value === 'string' ? asStored(value) : value),
        ],
      },
      validate: refuseOddPath,
    },
    linkKindField,
    ...redirectTargetFields(),
    {
      name: 'permanent',
      type: 'checkbox',
      label: 'For good',
      defaultValue: true,
      admin: {
        description:
          'Search engines then forget the old address. Take the tick away if it will come back.',
      },
    },
    editedFromField,
  ],
}

/** What cannot be understood stays as it was typed, to be refused in words. */
function asStored(typed: string): string {
  const old = readOldAddress(typed)
  return old && !old.query ? old.path : typed.trim()
}

/** A page may be deleted although an old address leads to it: visitors then see that it is gone. */
function redirectTargetFields() {
  return linkTargetFields().map((field) =>
    field.type === 'relationship' ? { ...field, custom: { allowsDeletion: true } } : field,
  )
}
