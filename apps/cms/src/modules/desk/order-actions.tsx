import type { Booking, Email, Order, Refund } from '@lectern/shared/contract/payload-types'

import { StaffAction } from '../../admin/staff-action/staff-action.client'
import { money } from '../orders'
import { EmailActions } from './email-actions'

interface RefundActionProps {
  order: Order
  bookings: Booking[]
  /** The bank has given the money back already, so that only the places are cancelled. */
  isPaidBack: boolean
}

export function RefundAction({ order, bookings, isPaidBack }: RefundActionProps) {
  const booked = bookings.filter(({ status }) => status === 'booked')
  const legend =
    order.state === 'stopped' ? 'Give back the payment' : 'Cancel places and give the money back'
  return (
    <StaffAction
      url={`/api/orders/${order.id}/refunds`}
      subject={order.id}
      legend={isPaidBack ? 'Cancel places, for which the bank gave the money back' : legend}
      button={isPaidBack ? 'Cancel' : 'Refund'}
      question={
        isPaidBack
          ? 'The customer is told, and no money is sent. This cannot be undone. Go on?'
          : 'The customer is told and the money goes back. This cannot be undone. Go on?'
      }
    >
      {booked.map(({ id, title, grossPence }) => (
        <label key={id}>
          <input type="checkbox" data-name="bookingIds[]" value={id} />
          <span>
            <bdi>{title}</bdi>, {money(grossPence)}
          </span>
        </label>
      ))}
      {booked.length === 0 && <input type="checkbox" hidden readOnly data-name="bookingIds[]" />}
      <label>
        Reason, which the customer reads
        <input data-name="reason" dir="auto" maxLength={300} />
      </label>
    </StaffAction>
  )
}

export function FailedRefundActions({ order, refund }: { order: Order; refund: Refund }) {
  const url = `/api/orders/${order.id}/refunds/failed`
  const amount = money(refund.grossPence)
  return (
    <>
      <StaffAction
        url={url}
        subject={`${refund.id} again`}
        legend={`The refund of ${amount} failed`}
        button="Try again"
        question="Has the customer not been paid back another way? Then the money is sent again. Go on?"
      >
        <input type="hidden" data-name="refundId" value={refund.id} />
        <input type="hidden" data-name="way" value="again" />
      </StaffAction>
      <StaffAction
        url={url}
        subject={`${refund.id} by-hand`}
        legend={`Pay the ${amount} back yourself, outside Stripe`}
        button="Pay it another way"
        question="No money is sent from here, and the customer is told that you pay it back. You are reminded until you say here that it is paid. Go on?"
      >
        <input type="hidden" data-name="refundId" value={refund.id} />
        <input type="hidden" data-name="way" value="by-hand" />
      </StaffAction>
    </>
  )
}

/** Nobody but the person who paid knows that it is paid. */
export function PaidByHandAction({ order, refund }: { order: Order; refund: Refund }) {
  return (
    <StaffAction
      url={`/api/orders/${order.id}/refunds/by-hand`}
      subject={refund.id}
      legend={`Pay ${money(refund.grossPence)} back to the customer yourself`}
      button="I have paid it back"
    >
      <input type="hidden" data-name="refundId" value={refund.id} />
    </StaffAction>
  )
}

export function DelegateAction({ order, bookings }: { order: Order; bookings: Booking[] }) {
  const booked = bookings.filter(({ status }) => status === 'booked')
  return (
    <StaffAction
      url={`/api/orders/${order.id}/delegates`}
      subject={order.id}
      legend="Put somebody else into a place"
      button="Change"
    >
      <label>
        Place
        <select data-name="bookingId">
          {booked.map(({ id, title, runLabel }) => (
            <option key={id} value={id}>
              {title} – {runLabel}
            </option>
          ))}
        </select>
      </label>
      <label>
        Name
        <input data-name="name" dir="auto" maxLength={120} />
      </label>
      <label>
        E-mail (joining instructions go there)
        <input data-name="email" type="email" maxLength={254} />
      </label>
    </StaffAction>
  )
}

export function EmailsTable({ order, emails }: { order: Order; emails: Email[] }) {
  if (emails.length === 0) return null
  return (
    <section>
      <h3>E-mails</h3>
      {emails.map((email) => (
        <EmailActions key={email.id} orderId={order.id} email={email} />
      ))}
    </section>
  )
}
