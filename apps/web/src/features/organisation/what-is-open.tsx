import { paths } from '@lectern/shared/addresses/paths'
import { pence } from '@lectern/shared/money/pence'
import { formatPence } from '@lectern/shared/money/format'
import { dateText } from '@lectern/shared/time/moment-text'
import type { CoordinatorPageView } from '../../views/coordinator-page'

/** Money between the organisation and us, as far as it is known today. */
export function WhatIsOpen({ page }: { page: CoordinatorPageView }) {
  const { owed, refundsDue, paymentsInQuestion } = page
  const isNothingOpen =
    owed.invoices.length + refundsDue.length + paymentsInQuestion.length === 0 &&
    owed.paidTooMuchPence === 0
  return (
    <>
      <h2 id="open">What is open</h2>
      {isNothingOpen && <p>Nothing, as far as we know today: neither to pay nor to come back.</p>}
      {owed.invoices.length > 0 && <ToPay page={page} />}
      {owed.paidTooMuchPence > 0 && (
        <p>
          <strong>{formatPence(owed.paidTooMuchPence, 'total')}</strong> was paid more than we had
          invoiced. Tell us whether we should pay it back.
        </p>
      )}
      {refundsDue.length > 0 && <ToComeBack refundsDue={refundsDue} />}
      {paymentsInQuestion.length > 0 && (
        <p>
          What was paid for {paymentsInQuestion.join(', ')} is not what was ordered. We are looking
          at it and write to whoever booked.
        </p>
      )}
    </>
  )
}

function ToPay({ page: { owed, token } }: { page: CoordinatorPageView }) {
  return (
    <>
      <p>
        <strong>{formatPence(owed.openPence, 'total')}</strong> is to be paid. What you paid in the
        last few days may not be written down here yet.
      </p>
      <ul className="plain-list">
        {owed.invoices.map(({ number, reference, dueOn, daysLate, openPence }) => (
          <li key={number}>
            {formatPence(openPence, 'total')} of{' '}
            <a className="link" href={paths.organisationDocument(token, number, 'pdf')}>
              invoice {number}
            </a>
            , booking {reference}
            {dueOn && <>, {dueWords(dueOn, daysLate)}</>}
          </li>
        ))}
      </ul>
    </>
  )
}

function dueWords(dueOn: string, daysLate: number): string {
  return daysLate > 0 ? `was due on ${dateText(dueOn)}` : `due on ${dateText(dueOn)}`
}

function ToComeBack({ refundsDue }: Pick<CoordinatorPageView, 'refundsDue'>) {
  const sum = refundsDue.reduce((total, { grossPence }) => total + grossPence, 0)
  return (
    <>
      <p>
        <strong>{formatPence(pence(sum), 'total')}</strong> is to come back to you:
      </p>
      <ul className="plain-list">
        {refundsDue.map(({ reference, grossPence, requestedAt, hasFailed }) => (
          <li key={`${reference} ${requestedAt}`}>
            {formatPence(grossPence, 'total')} for {reference}, decided on {dateText(requestedAt)}
            {hasFailed && '. It did not go through; we are looking into it'}
          </li>
        ))}
      </ul>
    </>
  )
}
