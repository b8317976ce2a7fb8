import type { Order } from '@lectern/shared/contract/payload-types'
import type { Payload, UIFieldServerProps } from 'payload'

import { may } from '@cms/access/may'
import { BookingLinks } from '@cms/admin/booking-links/booking-links'
import '@cms/admin/staff-action/staff-panel.css'
import { counterOf, usesOf } from './count-uses'
import { usesWords } from './uses-words'

/** More than anybody reads beside a form. */
const mostShown = 20

/** Beside a code: how often it was used, and by which bookings. */
export async function UsesField({ id, data, payload, req }: UIFieldServerProps) {
  if (!id) return null
  const uses = await usesOf(payload, counterOf(String(id)))
  const limit = (data as { usesInAll?: number | null } | undefined)?.usesInAll ?? null
  return (
    <section className="staff-panel" aria-label="How often it was used">
      <h2>How often it was used</h2>
      <p>
        {usesWords({
          booked: uses.filter(({ isSettled }) => isSettled).length,
          inCheckout: uses.filter(({ isSettled }) => !isSettled).length,
          limit,
        })}
      </p>
      {may(req.user, 'handleBookings') && (
        <BookingLinks orders={await findNewest(payload, String(id))} />
      )}
    </section>
  )
}

/** Those that were booked; whoever is in the checkout may yet give up. */
async function findNewest(payload: Payload, discountId: string): Promise<Order[]> {
  const { docs } = await payload.db.find<Order>({
    collection: 'orders',
    where: { and: [{ codeId: { equals: discountId } }, { placedAt: { exists: true } }] },
    sort: '-placedAt',
    limit: mostShown,
    pagination: false,
  })
  return docs
}
