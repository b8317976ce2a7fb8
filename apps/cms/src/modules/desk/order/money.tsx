import type { Order } from '@lectern/shared/contract/payload-types'
import { discountFigures } from '@lectern/shared/discounts/discount-figures'

import { bankPaymentWords, isPaidOutsideStripe } from '@lectern/shared/orders/bank-payment'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { dateText } from '@lectern/shared/time/moment-text'

import { momentInWords } from '@cms/admin/place-time/moment-in-words'
import { contentOf, money } from '../../orders'
import { wentBackByBank } from '../../payments'
import type { OrderHistory } from '../load-order-history'
import { balanceInWords } from './balance-in-words'
import { UndoPayment } from './bank-payment-actions.client'
import { Card } from './card'

/** What was ordered at which price, what was paid and went back, and the papers. */
export function Money({ order, history }: { order: Order; history: OrderHistory }) {
  const { lines, totals } = contentOf(order)
  return (
    <Card id="money" title="Money">
      <dl className="order-page__sums">
        {lines.flatMap((line) =>
          discountFigures(`${line.courseTitle} × ${line.count}`, line).map(
            ({ label, netPence }) => (
              <Sum key={`${line.runId} ${label}`} of={label} pence={netPence} />
            ),
          ),
        )}
        <Sum of="VAT" pence={totals.vatPence} />
        <Sum of="Total" pence={totals.grossPence} isTotal />
      </dl>
      <Balance order={order} history={history} />
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

/** What is still to come in, where that is not through Stripe. */
function Balance({ order, history }: { order: Order; history: OrderHistory }) {
  if (!isPaidOutsideStripe(order) || !order.placedAt) return null
  const { state, words } = balanceInWords(history, calendarDayIn(new Date()))
  return (
    <p className="order-page__balance" data-state={state}>
      {words}
    </p>
  )
}

type BankPayment = OrderHistory['bankPayments'][number]
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
  credited: 'taken off the invoice',
  failed: 'failed',
  nothing: 'nothing to give back',
}

function MoneyMoved({ order, history }: { order: Order; history: OrderHistory }) {
  const { payments, bankPayments, refunds } = history
  if (payments.length + bankPayments.length + refunds.length === 0) return null
  return (
    <ul className="order-page__moved">
      {payments.map((payment) => (
        <li key={payment.id}>
          Card payment of {money(payment.grossPence)}: {paymentWords[payment.status]}
          {payment.paidAt && `, ${momentInWords(payment.paidAt)}`}
          {payment.paymentIntentId && <small>At Stripe: {payment.paymentIntentId}</small>}
        </li>
      ))}
      {bankPayments.map((entry) => (
        <BankEntry
          key={entry.id}
          order={order}
          entry={entry}
          entries={bankPayments}
          mayBeUndone={entry.way !== 'card-online' || payments.some(wentBackByBank)}
        />
      ))}
      {refunds.map((refund) => (
        <li key={refund.id}>
          {amountOfRefund(refund)}: {whatOf(refund)}. <bdi>{refund.reason}</bdi>
          {refund.keptPence ? ` (${money(refund.keptPence)} kept)` : ''}
          {refund.error ? ` (${refund.error})` : ''}
        </li>
      ))}
    </ul>
  )
}

function whatOf({ status, grossPence }: Refund): string {
  return status === 'succeeded' && grossPence === 0 ? 'no money goes back' : refundWords[status]
}

/** What goes back, or what was taken off an invoice that nobody had paid. */
function amountOfRefund({ status, grossPence, backPence }: Refund): string {
  if (grossPence === 0) return 'Cancelled places'
  if (status === 'credited') return `Cancelled places, ${money(grossPence)}`
  const ofAll = backPence < grossPence ? ` of ${money(grossPence)} for cancelled places` : ''
  return `Refund of ${money(backPence)}${ofAll}`
}

function BankEntry({
  order,
  entry,
  entries,
  mayBeUndone,
}: {
  order: Order
  entry: BankPayment
  entries: readonly BankPayment[]
  mayBeUndone: boolean
}) {
  const amount = money(Math.abs(entry.amountPence))
  const isUndone = entries.some(({ undoes }) => undoes === entry.id)
  return (
    <li>
      {entryTitles[entry.kind]} {amount} {bankPaymentWords[entry.way]}, {dateText(entry.receivedOn)}
      {isUndone && entry.kind !== 'undone' && ' (undone)'}
      {entry.reference && (
        <small>
          Reference: <bdi>{entry.reference}</bdi>
        </small>
      )}
      {entry.reason && (
        <small>
          <bdi>{entry.reason}</bdi>
        </small>
      )}
      {!isUndone && entry.kind !== 'undone' && mayBeUndone && (
        <UndoPayment orderId={order.id} entryId={entry.id} amount={amount} />
      )}
    </li>
  )
}

const entryTitles: Record<BankPayment['kind'], string> = {
  received: 'Received',
  'paid-back': 'Paid back',
  undone: 'Undone:',
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
