import type { Order, Payment } from '@lectern/shared/contract/payload-types'
import { isPaidOutsideStripe } from '@lectern/shared/orders/bank-payment'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { may } from '@cms/access/may'
import { findOrder } from '../../orders'
import { isBeingDecided, wentBackByBank } from '../../payments'
import { loadMovablePlaces } from '../load-movable-places'
import { loadOrderHistory, type OrderHistory } from '../load-order-history'
import { findStuckNeeds } from '../stuck/stuck-needs'
import { loadAccountRequest } from './account-request/load-account-request'
import { Actions } from './actions'
import { balanceInWords } from './balance-in-words'
import { Contact } from './contact'
import { Head } from './head'
import { loadOwnOrganisation } from './load-own-organisation'
import { Money } from './money'
import { Notes } from './notes'
import { Notices } from './notices'
import { stateOfOrder } from './order-state'
import { filterIn, TimeLine } from './time-line'
import { WhoComes } from './who-comes'
import '@cms/admin/staff-action/staff-panel.css'
import './order-page.css'

/** An order as staff need it: who, how it stands, what can be done, who comes, what happened. */
export async function OrderPage({ doc, initPageResult, searchParams }: DocumentViewServerProps) {
  const { payload, user } = initPageResult.req
  if (!doc?.id || !may(user, 'handleBookings')) return null
  const order = await findOrder(payload, { id: { equals: String(doc.id) } })
  if (!order) return null
  const [history, stuckNeeds, organisation, accountRequest] = await Promise.all([
    loadOrderHistory(payload, order),
    findStuckNeeds(payload, order.id),
    loadOwnOrganisation(payload, order),
    loadAccountRequest(payload, order),
  ])
  const { bookings, payments } = history
  const movable = await loadMovablePlaces(payload, { order, bookings })
  const payment = payments.find(({ id }) => id === order.paymentId)
  return (
    <Gutter className="order-page staff-panel">
      <Head
        order={order}
        state={stateOfOrder({
          order,
          bookings,
          bank: bankOf(payment),
          balance: balanceOf(order, history),
        })}
      />
      <Notices {...{ order, history, stuckNeeds, accountRequest }} />
      <Actions {...{ order, history, movable, payment, organisation }} />
      <div className="order-page__columns">
        <div className="order-page__column">
          <WhoComes order={order} history={history} />
          <Notes order={order} history={history} />
          <TimeLine order={order} history={history} filter={filterIn(searchParams)} />
        </div>
        <div className="order-page__column">
          <Money order={order} history={history} />
          <Contact order={order} organisation={organisation} />
        </div>
      </div>
    </Gutter>
  )
}

function balanceOf(order: Order, history: OrderHistory) {
  return isPaidOutsideStripe(order) ? balanceInWords(history, calendarDayIn(new Date())) : null
}

function bankOf(payment: Payment | undefined) {
  if (!payment) return null
  if (isBeingDecided(payment)) return 'decides'
  return wentBackByBank(payment) ? 'took it back' : null
}
