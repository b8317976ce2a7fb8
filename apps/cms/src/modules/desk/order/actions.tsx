import type { Order, Payment } from '@lectern/shared/contract/payload-types'
import { isPaidOutsideStripe } from '@lectern/shared/orders/bank-payment'
import { balancePence } from '@lectern/shared/orders/order-balance'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'

import { isPlaced } from '../../changes'
import { contentOf, money } from '../../orders'
import { isBeingDecided, wentBackByBank } from '../../payments'
import type { OrderHistory } from '../load-order-history'
import type { Named } from '../organisations/use-found-organisations'
import { MoveAction, type MovablePlaces } from '../move-actions'
import { DelegateAction } from '../order-actions'
import {
  paidBackTitle,
  receivedTitle,
  WriteDownPaidBack,
  WriteDownPayment,
} from './bank-payment-actions.client'
import type { MoneyGoesBack } from './button-words'
import { CancelPlaces, cancelTitle, RefundPayment, refundTitle } from './cancel-action.client'
import { ChangeContact, contactTitle } from './contact-action.client'
import { contactInForm } from './contact-in-form'
import { OpenedActions, type ActionOnDemand } from './opened-actions.client'
import { organisationTitle, SetOrganisation } from './organisation-action.client'
import { BeginOffer } from '../offers/offers-of-field'
import { placeInForm } from './place-in-form'
import { swapTitle } from './swap-action.client'

interface ActionsProps {
  order: Order
  history: OrderHistory
  movable: readonly MovablePlaces[]
  /** The one that decided the order. */
  payment: Payment | undefined
  /** To which it belongs. */
  organisation: Named | null
}

/** What can be done with the order as it stands. */
export function Actions(props: ActionsProps) {
  const actions = [
    swapping(props),
    moving(props),
    paying(props),
    payingBack(props),
    cancelling(props),
    refunding(props),
    contacting(props),
    belonging(props),
    offering(props),
  ]
  const possible = actions.filter((action) => action !== null)
  return possible.length > 0 ? <OpenedActions actions={possible} /> : null
}

function swapping({ order, history }: ActionsProps): ActionOnDemand | null {
  if (!hasPlaces(order, history)) return null
  const body = <DelegateAction order={order} bookings={history.bookings} />
  return { id: 'swap', label: 'Change who comes', title: swapTitle, body }
}

function moving({ order, movable }: ActionsProps): ActionOnDemand | null {
  if (movable.length === 0) return null
  const body = movable.map((places) => (
    <MoveAction key={places.bookings[0].runId} order={order} places={places} />
  ))
  return { id: 'move', label: 'Move to another date', title: 'Move places to another date', body }
}

function paying({ order, history }: ActionsProps): ActionOnDemand | null {
  if (!isPaidOutsideStripe(order) || !isPlaced(order)) return null
  const openPence = balancePence(history.money)
  const body = <WriteDownPayment orderId={order.id} openPence={openPence} today={today()} />
  return { id: 'paid', label: 'Write down a payment', title: receivedTitle, body }
}

function payingBack({ order, history }: ActionsProps): ActionOnDemand | null {
  const tooMuch = -balancePence(history.money)
  if (!isPaidOutsideStripe(order) || !isPlaced(order) || tooMuch <= 0) return null
  const body = <WriteDownPaidBack orderId={order.id} openPence={tooMuch} today={today()} />
  return { id: 'paid-back', label: 'Pay back what is too much', title: paidBackTitle, body }
}

function today(): string {
  return calendarDayIn(new Date())
}

function cancelling({ order, history, payment }: ActionsProps): ActionOnDemand | null {
  if (!hasPlaces(order, history) || (payment && isBeingDecided(payment))) return null
  const booked = history.bookings.filter(({ status }) => status === 'booked')
  const body = (
    <CancelPlaces
      orderId={order.id}
      places={booked.map(placeInForm)}
      moneyGoesBack={moneyGoesBack(order, payment)}
      unpaidPence={balancePence(history.money)}
    />
  )
  return { id: 'cancel', label: 'Cancel and refund', title: cancelTitle, body }
}

function refunding({ order, payment }: ActionsProps): ActionOnDemand | null {
  if (order.state !== 'stopped' || (payment && isBeingDecided(payment))) return null
  const amount = money(payment?.receivedPence ?? payment?.grossPence ?? order.grossPence)
  const body = <RefundPayment orderId={order.id} amount={amount} />
  return { id: 'refund', label: refundTitle, title: refundTitle, body }
}

function contacting({ order }: ActionsProps): ActionOnDemand | null {
  const { booker } = contentOf(order)
  if (!booker || !isPlaced(order)) return null
  const body = <ChangeContact orderId={order.id} contact={contactInForm(booker)} />
  return { id: 'contact', label: 'Change the contact', title: contactTitle, body }
}

/** To a company that has booked before. */
function offering({ order }: ActionsProps): ActionOnDemand | null {
  if (!order.placedAt || contentOf(order).booker?.kind !== 'business') return null
  const body = <BeginOffer url={`/api/orders/${order.id}/offer`} subject={order.id} />
  return { id: 'offer', label: 'Write an offer', title: 'Offer places in writing', body }
}

function belonging({ order, organisation }: ActionsProps): ActionOnDemand | null {
  if (!order.booker || !order.placedAt || !isPlaced(order)) return null
  const body = <SetOrganisation orderId={order.id} own={organisation} />
  return { id: 'organisation', label: 'Belongs to …', title: organisationTitle, body }
}

/** Until the money of the last place has gone back, an order is booked without any. */
function hasPlaces({ state }: Order, { bookings }: OrderHistory): boolean {
  return state === 'booked' && bookings.some(({ status }) => status === 'booked')
}

function moneyGoesBack(order: Order, payment: Payment | undefined): MoneyGoesBack {
  if (payment && wentBackByBank(payment)) return 'by the bank'
  if (order.payment === 'free') return 'nothing'
  return isPaidOutsideStripe(order) ? 'by hand' : 'to the card'
}
