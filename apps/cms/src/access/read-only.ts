import type { CollectionConfig } from 'payload'

import { isBookingsOrOwner } from './is-bookings-or-owner'
import { nobody } from './nobody'

type Access = NonNullable<CollectionConfig['access']>

/** For what the program writes and staff with bookings to handle read. */
export const readOnlyForBookings: Access = {
  create: nobody,
  read: isBookingsOrOwner,
  update: nobody,
  delete: nobody,
}

/** For what nobody sees but the program. */
export const forTheProgramOnly: Access = {
  create: nobody,
  read: nobody,
  update: nobody,
  delete: nobody,
}
