import type { Booking, Order, Refund } from '@lectern/shared/contract/payload-types'

import { StaffAction } from '../../admin/staff-action/staff-action.client'
import { money } from '../orders'
import { placeInForm } from './order/place-in-form'
import { SwapDelegate } from './order/swap-action.client'

export function FailedRefundActions({ order, refund }: { order: Order; refund: Refund }) {
  const url = `/api/orders/${order.id}/refunds/failed`
  const amount = money(refund.backPence)
  return (
    <>
      <StaffAction
        url={url}
        subject={`${refund.id} again`}
        legend={`The refund of ${amount} failed`}
        button={`Send ${amount} again`}
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
      legend={`Pay ${money(refund.backPence)} back to the customer yourself`}
      button="I have paid it back"
    >
      <input type="hidden" data-name="refundId" value={refund.id} />
    </StaffAction>
  )
}

export function DelegateAction({ order, bookings }: { order: Order; bookings: Booking[] }) {
  const booked = bookings.filter(({ status }) => status === 'booked')
  const places = booked.map((booking) => ({ ...placeInForm(booking), runLabel: booking.runLabel }))
  return <SwapDelegate orderId={order.id} places={places} />
}
