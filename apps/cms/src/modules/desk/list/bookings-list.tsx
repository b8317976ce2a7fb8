import type { BeforeListTableServerProps } from 'payload'

import { ListChips } from '@cms/admin/list-chips/list-chips'
import { bookingChips } from './booking-chips'

/** Above the list of bookings. */
export function BookingsListChips(props: BeforeListTableServerProps) {
  return <ListChips list={props} collection="orders" chips={bookingChips(new Date())} />
}
