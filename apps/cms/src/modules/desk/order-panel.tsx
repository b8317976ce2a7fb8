import { paths } from '@lectern/shared/addresses/paths'
import { whenInFull } from '@lectern/shared/time/days-text'
import { momentText } from '@lectern/shared/time/moment-text'
import type { UIFieldServerProps } from 'payload'

import { may } from '../../access/may'
import { currentEnv } from '../../env'
import { contentOf, findOrder, isConsumerContract, money, orderedRunIdOf, tokenOf } from '../orders'
import { isBeingDecided, wentBackByBank } from '../payments'
import { DisputeNotice } from './dispute-notice'
import { loadMovablePlaces } from './load-movable-places'
import { loadOrderHistory } from './load-order-history'
import { MoveAction } from './move-actions'
import {
  DelegateAction,
  EmailsTable,
  FailedRefundActions,
  PaidByHandAction,
  RefundAction,
} from './order-actions'
import { findStuckNeeds } from './stuck/stuck-needs'
import { StuckNeedsNotice } from './stuck/stuck-notices'
import '../../admin/staff-action/staff-panel.css'

/** An order as staff need it: who, what, how it stands, what happened, and what can be done. */
export async function OrderPanel({ id, payload, req }: UIFieldServerProps) {
  if (!id || !may(req.user, 'handleBookings')) return null
  const order = await findOrder(payload, { id: { equals: String(id) } })
  if (!order) return null
  const history = await loadOrderHistory(payload, order)
  const movable = await loadMovablePlaces(payload, { order, bookings: history.bookings })
  const stuckNeeds = await findStuckNeeds(payload, order.id)
  const payment = history.payments.find(({ id: paymentId }) => paymentId === order.paymentId)
  const isDisputed = Boolean(payment && isBeingDecided(payment))
  const isPaidBack = Boolean(payment && wentBackByBank(payment))
  // Until the money of the last place has gone back, an order is booked without any.
  const isBooked =
    order.state === 'booked' && history.bookings.some(({ status }) => status === 'booked')
  return (
    <div className="staff-panel">
      {history.payments.map((each) => (
        <DisputeNotice key={each.id} payment={each} />
      ))}
      {stuckNeeds.map((needs) => (
        <StuckNeedsNotice key={needs.orderId} needs={needs} />
      ))}
      <Customer order={order} />
      <Lines order={order} />
      <Places history={history} />
      {(isBooked || order.state === 'stopped') && !isDisputed && (
        <RefundAction order={order} bookings={history.bookings} isPaidBack={isPaidBack} />
      )}
      {movable.map((places) => (
        <MoveAction key={places.bookings[0].runId} order={order} places={places} />
      ))}
      {isBooked && <DelegateAction order={order} bookings={history.bookings} />}
      <Money history={history} />
      {history.refunds
        .filter(({ status, followUpDone }) => status === 'failed' && followUpDone)
        .map((refund) => (
          <FailedRefundActions key={refund.id} order={order} refund={refund} />
        ))}
      {history.refunds
        .filter(({ status, followUpDone }) => status === 'by-hand' && followUpDone)
        .map((refund) => (
          <PaidByHandAction key={refund.id} order={order} refund={refund} />
        ))}
      <EmailsTable order={order} emails={history.emails} />
      <TimeLine history={history} />
    </div>
  )
}

type History = Awaited<ReturnType<typeof loadOrderHistory>>
type OrderOf = NonNullable<Awaited<ReturnType<typeof findOrder>>>

function Customer({ order }: { order: OrderOf }) {
  const { booker } = contentOf(order)
  if (!booker) return <p>Nobody has said yet who books.</p>
  const { companyName, name, email, phone, address, purchaseOrderNumber, vatNumber } = booker
  const lines = [
    companyName,
    name,
    email,
    phone,
    address &&
      [address.line1, address.line2, address.town, address.postcode, address.country]
        .filter(Boolean)
        .join(', '),
    purchaseOrderNumber && `Purchase order ${purchaseOrderNumber}`,
    vatNumber && `VAT number ${vatNumber}`,
    isConsumerContract(order) && 'Books as an individual: 14 days to cancel',
  ].filter((line) => typeof line === 'string')
  return (
    <section>
      <h3>Customer</h3>
      {lines.map((line) => (
        <div key={line} dir="auto">
          {line}
        </div>
      ))}
      <a href={currentEnv().WEB_URL + paths.order(tokenOf(order))}>What the customer sees</a>
    </section>
  )
}

function Lines({ order }: { order: OrderOf }) {
  const { lines, totals } = contentOf(order)
  return (
    <section>
      <h3>What was ordered</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">Course date</th>
            <th scope="col">Places</th>
            <th scope="col">Net</th>
            <th scope="col">VAT</th>
            <th scope="col">Total</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.runId}>
              <td>
                <a href={`/admin/collections/course-runs/${line.runId}/sheet`}>
                  {line.courseTitle}
                </a>
                <br />
                {whenInFull(line)}, {line.place}
              </td>
              <td>{line.count}</td>
              <Figures split={line} />
            </tr>
          ))}
          <tr>
            <th scope="row">Total</th>
            <td>{totals.count}</td>
            <Figures split={totals} />
          </tr>
        </tbody>
      </table>
    </section>
  )
}

function Figures({ split }: { split: { netPence: number; vatPence: number; grossPence: number } }) {
  return (
    <>
      <td>{money(split.netPence)}</td>
      <td>{money(split.vatPence)}</td>
      <td>{money(split.grossPence)}</td>
    </>
  )
}

function Places({ history: { bookings, needs } }: { history: History }) {
  if (bookings.length === 0) return null
  return (
    <section>
      <h3>Places</h3>
      <table>
        <tbody>
          {bookings.map((booking) => {
            const need = needs.find(
              ({ runId, seat }) => runId === orderedRunIdOf(booking) && seat === booking.seat,
            )
            return (
              <tr key={booking.id}>
                <td dir="auto">{booking.title}</td>
                <td>{booking.delegateEmail}</td>
                <td>
                  {booking.runLabel}
                  {booking.movedFrom && <small>moved from {booking.movedFrom}</small>}
                </td>
                <td>{booking.status === 'cancelled' ? 'Cancelled' : 'Booked'}</td>
                <td dir="auto">{[need?.dietary, need?.access].filter(Boolean).join('; ')}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}

const paymentWords: Record<History['payments'][number]['status'], string> = {
  creating: 'being opened',
  open: 'waiting for the customer',
  paid: 'paid',
  expired: 'not paid',
  mismatch: 'paid, but not what was ordered',
}

const refundWords: Record<History['refunds'][number]['status'], string> = {
  planned: 'being prepared',
  claimed: 'being sent',
  succeeded: 'given back',
  'by-hand': 'to be paid back by hand',
  'paid-by-hand': 'paid back by hand',
  'by-bank': 'given back by the bank',
  failed: 'failed',
  nothing: 'nothing to give back',
}

function Money({ history: { payments, refunds, documents } }: { history: History }) {
  return (
    <section>
      <h3>Money</h3>
      <ul>
        {payments.map((payment) => (
          <li key={payment.id}>
            Card payment of {money(payment.grossPence)}: {paymentWords[payment.status]}
            {payment.paymentIntentId ? ` (at Stripe: ${payment.paymentIntentId})` : ''}
          </li>
        ))}
        {refunds.map((refund) => (
          <li key={refund.id}>
            Refund of {money(refund.grossPence)}: {refundWords[refund.status]}.{' '}
            <bdi>{refund.reason}</bdi>
            {refund.error ? ` (${refund.error})` : ''}
          </li>
        ))}
        {documents.map(({ id, number, grossPence }) => (
          <li key={id}>
            <a href={`/api/orders/documents/${number}.pdf`}>{number}</a>, {money(grossPence)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function TimeLine({ history: { timeLine } }: { history: History }) {
  return (
    <section>
      <h3>What happened</h3>
      <ol>
        {timeLine.map(({ id, at, text, by }) => (
          <li key={id}>
            <time dateTime={at}>{momentText(at)}</time>: <bdi>{text}</bdi> (<bdi>{by}</bdi>)
          </li>
        ))}
      </ol>
    </section>
  )
}
