import type { Organisation } from '@lectern/shared/contract/payload-types'
import type { DefaultServerCellComponentProps } from 'payload'

import { bookingsWords } from './bookings-words'
import { findNewestBookings } from './find-newest-bookings'

/** Who books for it. */
export function CoordinatorsCell({ rowData }: DefaultServerCellComponentProps) {
  const { coordinators } = rowData as Organisation
  return (
    <span dir="auto">
      {(coordinators ?? []).map(({ name }) => name).join(', ') || 'Nobody yet'}
    </span>
  )
}

/** How many bookings there are, and when the last one was made. */
export async function BookingsCell({ rowData, payload }: DefaultServerCellComponentProps) {
  // Payload draws it in the form as well, where there is no row.
  if (!rowData) return null
  const found = await findNewestBookings(payload, { organisationId: String(rowData.id), most: 1 })
  return <>{bookingsWords(found)}</>
}
