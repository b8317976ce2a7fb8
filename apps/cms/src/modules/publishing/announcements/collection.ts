import type { CollectionConfig } from 'payload'

import { isStaff } from '../../../access/is-staff'
import { nobody } from '../../../access/nobody'

/**
 * What the website has to be told. A row is written in the transaction of the change that it tells
 * of, so there is one exactly when the change happened, and it waits until the website has answered.
 */
export const Announcements: CollectionConfig = {
  slug: 'announcements',
  labels: { singular: 'Announcement', plural: 'Announcements' },
  access: { create: nobody, read: isStaff, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  disableDuplicate: true,
  fields: [
    { name: 'tags', type: 'json', required: true },
    { name: 'paths', type: 'json' },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: ['waiting', 'delivered'],
    },
    { name: 'attempts', type: 'number', required: true },
    { name: 'nextAttemptAt', type: 'date', required: true, index: true },
    { name: 'deliveredAt', type: 'date' },
    { name: 'lastError', type: 'text' },
  ],
}
