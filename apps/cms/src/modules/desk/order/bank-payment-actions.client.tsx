'use client'

import { formatPence } from '@lectern/shared/money/format'
import { parsePounds, poundsAsTyped } from '@lectern/shared/money/parse-pounds'
import { pence } from '@lectern/shared/money/pence'

import { StaffAction } from '@cms/admin/staff-action/staff-action.client'
import {
  bankPaymentLabels,
  bankPaymentWays,
  invoicePaymentWays,
  type InvoicePaymentWay,
} from '@lectern/shared/orders/bank-payment'

export const receivedTitle = 'Write down money that came in'
export const paidBackTitle = 'Write down what you paid back'

interface EntryProps {
  orderId: string
  /** Pence: what is owed, or what was paid too much. */
  openPence: number
  today: string
}

/** A payment by bank, by cheque, by card machine or in cash. */
export function WriteDownPayment({ orderId, openPence, today }: EntryProps) {
  return (
    <StaffAction
      url={`/api/orders/${orderId}/bank-payments`}
      subject={orderId}
      legend={receivedTitle}
      button={({ amount }) => receivedWords(amount, openPence)}
    >
      <EntryFields
        openPence={openPence}
        today={today}
        ways={bankPaymentWays}
        reference="What the payer wrote"
      />
      <p>
        Part of it may come now and the rest later. A payment that was written down wrongly is
        undone by another entry; none is ever deleted. The customer is not written to.
      </p>
    </StaffAction>
  )
}

/** Of what was paid too much. */
export function WriteDownPaidBack({ orderId, openPence, today }: EntryProps) {
  return (
    <StaffAction
      url={`/api/orders/${orderId}/bank-payments/paid-back`}
      subject={`${orderId} back`}
      legend={paidBackTitle}
      button="I have paid it back"
    >
      <EntryFields
        openPence={openPence}
        today={today}
        ways={invoicePaymentWays}
        reference="What you wrote"
      />
      <p>
        To send it back to a card that paid through Stripe, refund it in Stripe’s dashboard first,
        then write it down here as “{bankPaymentLabels['card-online']}”.
      </p>
    </StaffAction>
  )
}

function EntryFields({
  openPence,
  today,
  ways,
  reference,
}: Omit<EntryProps, 'orderId'> & { ways: readonly InvoicePaymentWay[]; reference: string }) {
  const owed = openPence > 0 ? poundsAsTyped(pence(openPence)) : ''
  return (
    <>
      <label>
        Amount in pounds
        <input data-name="amount" inputMode="decimal" defaultValue={owed} key={owed} />
      </label>
      <label>
        On
        <input type="date" data-name="receivedOn" defaultValue={today} max={today} />
      </label>
      <label>
        How
        <select data-name="way">
          {ways.map((way) => (
            <option key={way} value={way}>
              {bankPaymentLabels[way]}
            </option>
          ))}
        </select>
      </label>
      <label>
        {reference}, if anything
        <input data-name="reference" dir="auto" maxLength={140} />
      </label>
    </>
  )
}

export function UndoPayment({
  orderId,
  entryId,
  amount,
}: {
  orderId: string
  entryId: string
  amount: string
}) {
  return (
    <details className="order-page__undo">
      <summary>Undo</summary>
      <StaffAction
        url={`/api/orders/${orderId}/bank-payments/undone`}
        subject={entryId}
        legend={`Take back the entry of ${amount}`}
        button="Undo this entry"
      >
        <input type="hidden" data-name="entryId" value={entryId} />
        <label>
          What was wrong with it
          <input data-name="reason" dir="auto" maxLength={300} />
        </label>
      </StaffAction>
    </details>
  )
}

/** “Write down £1,300.00, £40.00 more than is owed” */
export function receivedWords(typed: string | undefined, openPence: number): string {
  const parsed = parsePounds(typed ?? poundsAsTyped(pence(Math.max(0, openPence))))
  if (parsed.kind === 'refused' || parsed.pence === 0) return 'Write down the payment'
  const amount = formatPence(parsed.pence, 'total')
  const more = parsed.pence - Math.max(0, openPence)
  if (more > 0)
    return `Write down ${amount}, ${formatPence(pence(more), 'total')} more than is owed`
  const rest = more < 0 ? `, ${formatPence(pence(-more), 'total')} stays owed` : ''
  return `Write down ${amount}${rest}`
}
