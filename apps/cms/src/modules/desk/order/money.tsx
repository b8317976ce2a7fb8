import type { Order } from '@lectern/shared/contract/payload-types'

import { momentInWords } from '@cms/admin/place-time/moment-in-words'
import { contentOf, money } from '../../orders'
import type { OrderHistory } from '../load-order-history'
import { Card } from './card'

/** What was ordered at which price, what was paid and went back, and the papers. */
export function Money({ order, history }: { order: Order; history: OrderHistory }) {
  const { lines, totals } = contentOf(order)
  return (
    <Card id="money" title="Money">
      <dl className="order-page__sums">
        {lines.map(({ runId, courseTitle, count, netPence }) => (
          <Sum key={runId} of={`${courseTitle} × ${count}`} pence={netPence} />
        ))}
        <Sum of="VAT" pence={totals.vatPence} />
        <Sum of="Total" pence={totals.grossPence} isTotal />
      </dl>
      <MoneyMoved order={order} history={history} />
      <Papers history={history} />
    </Card>
  )
}

function Sum({ of, pence, isTotal }: { of: string; pence: number; isTotal?: boolean }) {
  return (
    <div data-total={isTotal}>
      <dt>{of}</dt>
      <dd>{money(pence)}</dd>
    </div>
  )
}

type Payment = OrderHistory['payments'][number]
type Refund = OrderHistory['refunds'][number]

const paymentWords: Record<Payment['status'], string> = {
  creating: 'being opened',
  open: 'waiting for the customer',
  paid: 'paid',
  expired: 'not paid',
  mismatch: 'paid, but not what was ordered',
}

const refundWords: Record<Refund['status'], string> = {
  planned: 'being prepared',
  claimed: 'being sent',
  succeeded: 'given back',
  'by-hand': 'to be paid back by hand',
  'paid-by-hand': 'paid back by hand',
  'by-bank': 'given back by the bank',
  failed: 'failed',
  nothing: 'nothing to give back',
}

function MoneyMoved({ order, history }: { order: Order; history: OrderHistory }) {
  const { payments, refunds } = history
  const isOffline = order.payment === 'offline' && order.placedAt
  if (payments.length + refunds.length === 0 && !isOffline) return null
  return (
    <ul className="order-page__moved">
      {isOffline && <li>Paid outside Lectern</li>}
      {payments.map((payment) => (
        <li key={payment.id}>
          Card payment of {money(payment.grossPence)}: {paymentWords[payment.status]}
          {payment.paidAt && `, ${momentInWords(payment.paidAt)}`}
          {payment.paymentIntentId && <small>At Stripe: {payment.paymentIntentId}</small>}
        </li>
      ))}
      {refunds.map((refund) => (
        <li key={refund.id}>
          Refund of {money(refund.grossPence)}: {refundWords[refund.status]}.{' '}
          <bdi>{refund.reason}</bdi>
          {refund.error ? ` (${refund.error})` : ''}
        </li>
      ))}
    </ul>
  )
}

function Papers({ history: { documents } }: { history: OrderHistory }) {
  if (documents.length === 0) return null
  return (
    <ul className="order-page__papers">
      {documents.map(({ id, number, grossPence }) => (
        <li key={id}>
          <a href={`/api/orders/documents/${number}.pdf`}>
            {number.startsWith('INV') ? 'Invoice' : 'Credit note'} {number}
          </a>
          <span>{money(grossPence)}</span>
        </li>
      ))}
    </ul>
  )
}
