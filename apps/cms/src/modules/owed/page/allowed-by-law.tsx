import { dateText } from '@lectern/shared/time/moment-text'

import { money } from '../../orders'
import type { OwedLine } from '../owed-lines'
import { interestWords } from '../words'

/** What might be asked for being late: closed, and said first that nobody has been. */
export function AllowedByLaw({ id, lines }: { id: string; lines: readonly OwedLine[] }) {
  const late = lines.flatMap(({ invoice, late: allowed }) =>
    invoice && allowed ? [{ number: invoice.number, allowed }] : [],
  )
  if (late.length === 0) return null
  return (
    <details className="owed-allowed">
      <summary>Not charged: what the law lets you ask for late payment</summary>
      <p>
        Nothing of this is in the sums above, and no customer has been told of it. Where your terms
        say nothing else, a business that pays late owes by law a fixed sum for each invoice and
        interest by the day. An invoice that is due before its course counts as late only after the
        course.
      </p>
      <ul>
        {late.map(({ number, allowed: { since, fixedSumPence, interest } }) => (
          <li key={number} aria-labelledby={`${id}-${number}`}>
            <strong id={`${id}-${number}`}>{number}</strong>, late since {dateText(since)}
            <dl>
              <dt>Fixed sum</dt>
              <dd>{money(fixedSumPence)}</dd>
              <dt>Interest up to today</dt>
              <dd>{interestWords(interest)}</dd>
            </dl>
          </li>
        ))}
      </ul>
      <p>Late Payment of Commercial Debts (Interest) Act 1998, sections 4, 5A, 6 and 11.</p>
    </details>
  )
}
