import type { CollectionConfig } from 'payload'

import { accessOf } from '../access/access-of'
import type { OurCollection } from '../access/permissions'

type Records = CollectionConfig & { slug: OurCollection }

/** A collection of records that the program keeps and staff read: nobody edits, copies or deletes one. */
export function recordCollection(config: Records): CollectionConfig {
  return {
    access: accessOf(config.slug),
    disableDuplicate: true,
    disableBulkDelete: true,
    disableBulkEdit: true,
    ...config,
    admin: { group: 'Bookings', hideAPIURL: true, ...config.admin },
  }
}
