import type { CollectionConfig } from 'payload'

import { readOnlyForBookings } from '../access/read-only'

/** A collection of records that the program keeps and staff read: nobody edits, copies or deletes one. */
export function recordCollection(config: CollectionConfig): CollectionConfig {
  return {
    access: readOnlyForBookings,
    disableDuplicate: true,
    disableBulkDelete: true,
    disableBulkEdit: true,
    ...config,
    admin: { group: 'Bookings', hideAPIURL: true, ...config.admin },
  }
}
