import type { Booking, CourseRun } from '@lectern/shared/contract/payload-types'
import type { Payload, UIFieldServerProps } from 'payload'

import { may } from '../../access/may'
import { StaffAction } from '../../admin/staff-action/staff-action.client'
import { loadMoveTargets, type MoveTarget } from '../changes'
import { placesWords } from '../letters'
import { createContext } from '../orders'
import { BookingsTable } from './bookings-table'
import { CancelledDate } from './cancelled-date'
import { loadCancellationOutcome } from './load-cancellation-outcome'
import { TargetOptions } from './move-actions'
import { StuckPlacesNotice } from './stuck/stuck-notices'
import { findStuckPlaces } from './stuck/stuck-places'
import '../../admin/staff-action/staff-panel.css'

/** On a course date: who comes, a booking taken by telephone, and calling it off, or what became of it then. */
export async function RunPanel({ id, payload, req }: UIFieldServerProps) {
  if (!id || !may(req.user, 'handleBookings')) return null
  const runId = String(id)
  const [bookings, outcome, stuck] = await Promise.all([
    findBooked(payload, runId),
    loadCancellationOutcome(payload, runId),
    findStuckPlaces(payload, runId),
  ])
  const isCancelled = await isCalledOff(payload, runId)
  const isOver = isCancelled && bookings.length === 0
  return (
    <div className="staff-panel">
      {stuck.map((places) => (
        <StuckPlacesNotice key={places.runId} places={places} />
      ))}
      {outcome && <CancelledDate outcome={outcome} />}
      {!isOver && (
        <>
          <section>
            <h3>Who comes</h3>
            {bookings.length === 0 ? (
              <p>Nobody has booked yet.</p>
            ) : (
              <BookingsTable bookings={bookings} />
            )}
          </section>
          {!isCancelled && <TelephoneAction runId={runId} />}
          <CancelAction
            runId={runId}
            placesBooked={bookings.length}
            targets={await loadMoveTargets(createContext(payload), runId)}
          />
        </>
      )}
    </div>
  )
}

interface CancelActionProps {
  runId: string
  placesBooked: number
  targets: MoveTarget[]
}

function CancelAction({ runId, placesBooked, targets }: CancelActionProps) {
  return (
    <StaffAction
      url="/api/run-cancellations"
      subject={runId}
      legend="Cancel this date"
      button="Cancel the date"
      question={`${placesWords(placesBooked)} will be moved or refunded as you chose, and everybody is told. This cannot be undone. Go on?`}
    >
      <input type="hidden" data-name="runId" value={runId} />
      {placesBooked > 0 && (
        <label>
          What happens to {placesWords(placesBooked)} that {placesBooked === 1 ? 'is' : 'are'}{' '}
          booked
          <select data-name="moveToRunId">
            <option value="">Refund everybody</option>
            <TargetOptions targets={targets} prefix="Move to " />
          </select>
        </label>
      )}
      <label>
        Reason, which the customers read
        <input data-name="reason" dir="auto" maxLength={300} />
      </label>
      {placesBooked > 0 && targets.length > 0 && (
        <p>An order that does not fit on the new date is refunded as a whole.</p>
      )}
    </StaffAction>
  )
}

function TelephoneAction({ runId }: { runId: string }) {
  return (
    <StaffAction
      url="/api/orders/by-telephone"
      subject={runId}
      legend="Add a booking taken by telephone (paid outside this system)"
      button="Book"
    >
      <input type="hidden" data-name="attemptKey" data-as="attempt" />
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
      <Text name="booker.address.line2" label="Second line" />
      <Text name="booker.address.town" label="Town" />
      <Text name="booker.address.postcode" label="Postcode" />
      <Text name="booker.address.country" label="Country, if not the United Kingdom" />
      <Text name="booker.purchaseOrderNumber" label="Purchase order" />
      <Text name="booker.vatNumber" label="VAT number" />
    </StaffAction>
  )
}

function Text({ name, label }: { name: string; label: string }) {
  return (
    <label>
      {label}
      <input data-name={name} dir="auto" />
    </label>
  )
}

async function isCalledOff(payload: Payload, runId: string): Promise<boolean> {
  const where = { id: { equals: runId } }
  const run = await payload.db.findOne<CourseRun>({ collection: 'course-runs', where })
  return run?.status === 'cancelled'
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
