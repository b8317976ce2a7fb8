import type { UIFieldServerProps } from 'payload'

import { may } from '@cms/access/may'
import { BookingLinks } from '@cms/admin/booking-links/booking-links'
import '@cms/admin/staff-action/staff-panel.css'
import { bookingsWords } from './bookings-words'
import { findNewestBookings } from './find-newest-bookings'

/** More than anybody reads beside a form; the list of bookings has all of them. */
const most = 10

/** Beside an organisation: what it has booked. */
export async function BookingsField({ id, payload, req }: UIFieldServerProps) {
  if (!id || !may(req.user, 'handleBookings')) return null
  const found = await findNewestBookings(payload, { organisationId: String(id), most })
  return (
    <section className="staff-panel" aria-label="Its bookings">
      <h2>Its bookings</h2>
      <p>{bookingsWords(found)}. Which booking belongs here is said on the booking’s own page.</p>
      <BookingLinks orders={found.newest} />
      {found.count > most && (
        <a href={`/admin/collections/orders?where[organisation][equals]=${String(id)}`}>
          All {found.count} bookings
        </a>
      )}
    </section>
  )
}
