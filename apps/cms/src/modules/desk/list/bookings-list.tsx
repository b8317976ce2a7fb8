import type { BeforeListTableServerProps } from 'payload'

import { ListChips } from '@cms/admin/list-chips/list-chips'
import { ListCsvLink } from '@cms/admin/list-csv/list-csv-link'
import { bookingChips } from './booking-chips'

/** Above the list of bookings: ready filters, and what is shown as a file. */
export function BookingsListTop(props: BeforeListTableServerProps) {
  return (
    <>
      <ListChips list={props} collection="orders" chips={bookingChips(new Date())} />
      <ListCsvLink list={props} collection="orders" />
    </>
  )
}
