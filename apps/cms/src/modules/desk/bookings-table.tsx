import type { Booking } from '@lectern/shared/contract/payload-types'

import { money } from '../orders'

interface BookingsTableProps {
  bookings: readonly Booking[]
  showsAmounts?: boolean
}

/** Who sits in which place, each with its order. */
export function BookingsTable({ bookings, showsAmounts = false }: BookingsTableProps) {
  return (
    <table>
      <tbody>
        {bookings.map(({ id, title, delegateEmail, orderId, orderReference, grossPence }) => (
          <tr key={id}>
            <td dir="auto">{title}</td>
            <td>{delegateEmail}</td>
            <td>
              <a href={`/admin/collections/orders/${orderId}`}>{orderReference}</a>
            </td>
            {showsAmounts && <td>{money(grossPence)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
