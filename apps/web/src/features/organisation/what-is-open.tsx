import { pence } from '@lectern/shared/money/pence'
import { formatPence } from '@lectern/shared/money/format'
import { dateText } from '@lectern/shared/time/moment-text'
import type { CoordinatorPageView } from '../../views/coordinator-page'

/** Money between the organisation and us, as far as it is known today. */
export function WhatIsOpen({
  page: { refundsDue, paymentsInQuestion },
}: {
  page: CoordinatorPageView
}) {
  const sum = refundsDue.reduce((total, { grossPence }) => total + grossPence, 0)
  const isNothingOpen = refundsDue.length + paymentsInQuestion.length === 0
  return (
    <>
      <h2 id="open">What is open</h2>
      {isNothingOpen && <p>Nothing, as far as we know today: neither to pay nor to come back.</p>}
      {refundsDue.length > 0 && (
        <>
          <p>
            <strong>{formatPence(pence(sum), 'total')}</strong> is to come back to you:
          </p>
          <ul className="plain-list">
            {refundsDue.map(({ reference, grossPence, requestedAt, hasFailed }) => (
              <li key={`${reference} ${requestedAt}`}>
                {formatPence(grossPence, 'total')} for {reference}, decided on{' '}
                {dateText(requestedAt)}
                {hasFailed && '. It did not go through; we are looking into it'}
              </li>
            ))}
          </ul>
        </>
      )}
      {paymentsInQuestion.length > 0 && (
        <p>
          What was paid for {paymentsInQuestion.join(', ')} is not what was ordered. We are looking
          at it and write to whoever booked.
        </p>
      )}
    </>
  )
}
