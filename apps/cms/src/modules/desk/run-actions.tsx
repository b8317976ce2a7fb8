import { placesWords } from '@lectern/shared/booking/places-words'
import { bankPaymentWays, bankPaymentWords } from '@lectern/shared/orders/bank-payment'

import { StaffAction } from '../../admin/staff-action/staff-action.client'
import type { MoveTarget } from '../changes'
import { TargetOptions } from './move-actions'
import { OrganisationChoice } from './organisations/organisation-choice.client'

interface CancelActionProps {
  runId: string
  placesBooked: number
  targets: MoveTarget[]
}

/** Calls a date off: whoever is on it is moved or refunded. */
export function CancelAction({ runId, placesBooked, targets }: CancelActionProps) {
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
      {placesBooked > 0 && (
        <>
          <label>
            Let each customer choose first, until the end of
            <input type="date" data-name="askUntil" />
          </label>
          <p>At most 14 days from today. Left empty, it happens at once.</p>
        </>
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

/** A booking that is paid by invoice, or was paid already. */
export function TelephoneAction({ runId }: { runId: string }) {
  return (
    <StaffAction
      url="/api/orders/by-telephone"
      subject={runId}
      legend="Add a booking taken by telephone"
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
      <label>
        Paid
        <select data-name="paidBy">
          <option value="">by invoice, later</option>
          {bankPaymentWays.map((way) => (
            <option key={way} value={way}>
              already, {bankPaymentWords[way]}
            </option>
          ))}
        </select>
      </label>
      <OrganisationChoice
        name="organisationId"
        label="Belongs to, and has the prices of"
        none="no organisation"
      />
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
      <Text name="code" label="Discount code" />
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
