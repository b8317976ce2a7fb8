import type { Booking } from '@lectern/shared/contract/payload-types'
import { randomUUID } from 'node:crypto'
import type { Payload, UIFieldServerProps } from 'payload'

import { isBookingsOrOwner } from '../../../access/is-bookings-or-owner'
import { StaffAction } from './staff-action.client'
import './staff.css'

/** On a course date: who comes, a booking taken by telephone, and calling it off. */
export async function RunPanel({ id, payload, req }: UIFieldServerProps) {
  if (!id || !isBookingsOrOwner({ req })) return null
  const runId = String(id)
  const bookings = await findBooked(payload, runId)
  return (
    <div className="staff-panel">
      <section>
        <h3>Who comes</h3>
        {bookings.length === 0 ? <p>Nobody has booked yet.</p> : <Delegates bookings={bookings} />}
      </section>
      <TelephoneAction runId={runId} />
      <StaffAction
        url="/api/run-cancellations"
        legend="Cancel this date"
        button="Cancel the date"
        question={`${bookings.length} places are cancelled, everybody is refunded and told. This cannot be undone. Go on?`}
      >
        <input type="hidden" data-name="runId" value={runId} />
        <label>
          Reason, which the customers read
          <input data-name="reason" maxLength={300} />
        </label>
      </StaffAction>
    </div>
  )
}

function Delegates({ bookings }: { bookings: Booking[] }) {
  return (
    <table>
      <tbody>
        {bookings.map(({ id, title, delegateEmail, orderId, orderReference }) => (
          <tr key={id}>
            <td>{title}</td>
            <td>{delegateEmail}</td>
            <td>
              <a href={`/admin/collections/orders/${orderId}`}>{orderReference}</a>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The attempt's key is made when the page is drawn, so that pressing twice books once. */
function TelephoneAction({ runId }: { runId: string }) {
  return (
    <StaffAction
      url="/api/orders/by-telephone"
      legend="Add a booking taken by telephone (paid outside this system)"
      button="Book"
    >
      <input type="hidden" data-name="attemptKey" value={randomUUID()} />
      <input type="hidden" data-name="lines.0.runId" value={runId} />
      <label>
        Places
        <input
          type="number"
          min={1}
          max={20}
          defaultValue={1}
          data-name="lines.0.count"
          data-as="number"
        />
      </label>
      <label>
        For
        <select data-name="booker.kind">
          <option value="business">a business</option>
          <option value="individual">an individual</option>
        </select>
      </label>
      <Text name="booker.companyName" label="Company" />
      <Text name="booker.name" label="Name" />
      <Text name="booker.email" label="E-mail" />
      <Text name="booker.phone" label="Telephone" />
      <Text name="booker.address.line1" label="Street" />
      <Text name="booker.address.town" label="Town" />
      <Text name="booker.address.postcode" label="Postcode" />
      <Text name="booker.purchaseOrderNumber" label="Purchase order" />
    </StaffAction>
  )
}

function Text({ name, label }: { name: string; label: string }) {
  return (
    <label>
      {label}
      <input data-name={name} />
    </label>
  )
}

async function findBooked(payload: Payload, runId: string): Promise<Booking[]> {
  const { docs } = await payload.db.find<Booking>({
    collection: 'bookings',
    where: { and: [{ runId: { equals: runId } }, { status: { equals: 'booked' } }] },
    sort: 'title',
    pagination: false,
    limit: 0,
  })
  return docs
}
