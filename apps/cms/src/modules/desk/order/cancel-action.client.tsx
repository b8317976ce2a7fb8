'use client'

import { StaffAction } from '@cms/admin/staff-action/staff-action.client'
import { cancelButton, chosenOf, type MoneyGoesBack, type PlaceInForm } from './button-words'
import { PlaceTicks } from './place-ticks.client'
import { Reason } from './reason'

export const cancelTitle = 'Cancel places and give the money back'

interface CancelPlacesProps {
  orderId: string
  places: readonly PlaceInForm[]
  moneyGoesBack: MoneyGoesBack
  /** What of the order has not come in. */
  unpaidPence: number
}

/** Places of a booked order. */
export function CancelPlaces({ orderId, places, moneyGoesBack, unpaidPence }: CancelPlacesProps) {
  return (
    <StaffAction
      url={`/api/orders/${orderId}/refunds`}
      subject={orderId}
      legend={cancelTitle}
      button={(typed) => cancelButton(chosenOf(places, typed), { moneyGoesBack, unpaidPence })}
      isGrave
    >
      <PlaceTicks places={places} showsAmounts />
      <Reason />
      <p>{consequences[moneyGoesBack]}</p>
    </StaffAction>
  )
}

export const refundTitle = 'Give back the payment'

/** A payment that led to no booking. */
export function RefundPayment({ orderId, amount }: { orderId: string; amount: string }) {
  return (
    <StaffAction
      url={`/api/orders/${orderId}/refunds`}
      subject={orderId}
      legend={refundTitle}
      button={`Refund ${amount}`}
      isGrave
    >
      <input type="checkbox" hidden readOnly data-name="bookingIds[]" />
      <Reason />
      <p>The money goes back to the card, and the customer is told. This cannot be undone.</p>
    </StaffAction>
  )
}

const told = 'Whoever booked is told, and the places are free again at once. This cannot be undone.'

const consequences: Record<MoneyGoesBack, string> = {
  'to the card': `The money goes back to the customer’s card in 5 to 10 days, with a credit note. ${told}`,
  'by hand': `A credit note takes them off the invoice. What has come in for them you pay back yourself, and are reminded until you say that it is paid. ${told}`,
  'by the bank': `The bank has given the money back already, so none is sent. ${told}`,
  nothing: `Nothing was paid for them. ${told}`,
}
