import type { Enquiry } from '@lectern/shared/contract/payload-types'
import type { UIFieldServerProps } from 'payload'

import { may } from '../../access/may'
import { momentInWords } from '../../admin/place-time/moment-in-words'
import { findKnownOfWriter } from './known-of-writer'
import './known-field.css'

/** Beside an enquiry: what else whoever wrote has asked and booked. */
export async function KnownField({ id, payload, req }: UIFieldServerProps) {
  if (!id || !may(req.user, 'handleBookings')) return null
  const where = { id: { equals: String(id) } }
  const enquiry = await payload.db.findOne<Enquiry>({ collection: 'enquiries', where })
  if (!enquiry) return null
  const { enquiries, orders } = await findKnownOfWriter(payload, enquiry)
  return (
    <section className="known-of-writer">
      <h2>Good to know</h2>
      {enquiries.length + orders.length === 0 && <p>Nothing else is known of {enquiry.name}.</p>}
      <ul>
        {orders.map(({ id: orderId, reference, customerName, summary, placedAt, createdAt }) => (
          <li key={orderId}>
            <a href={`/admin/collections/orders/${orderId}`}>Booking {reference}</a>
            <small>
              {[customerName, summary, momentInWords(placedAt ?? createdAt)]
                .filter(Boolean)
                .join(', ')}
            </small>
          </li>
        ))}
        {enquiries.map((other) => (
          <li key={other.id}>
            <a href={`/admin/collections/enquiries/${other.id}`}>Enquiry from {other.name}</a>
            <small>{momentInWords(other.createdAt)}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
