import { dateText } from '@lectern/shared/time/moment-text'
import Link from 'next/link'

import { money } from '../../orders'
import { statementPath } from '../address'
import type { OwedGroup } from '../list-owed'
import type { OwedLine } from '../owed-lines'
import { lateWords, restWords } from '../words'
import { AllowedByLaw } from './allowed-by-law'
import { WideTable } from './wide-table'

/** What one customer owes, invoice by invoice. */
export function GroupOwed({
  group: { key, name, organisationId, lines, sums },
}: {
  group: OwedGroup
}) {
  const id = `owed-${key}`
  return (
    <section className="owed-group" aria-labelledby={id}>
      <h2 id={id}>
        <bdi>{name}</bdi>
      </h2>
      <p>
        {money(sums.totalPence)}
        {organisationId && (
          <>
            {' · '}
            <Link href={`/admin${statementPath(organisationId)}`} prefetch={false}>
              Statement
            </Link>
          </>
        )}
      </p>
      <GroupLines id={id} lines={lines} />
    </section>
  )
}

/** Each open invoice, and what the law lets the company ask for the late ones. */
export function GroupLines({ id, lines }: { id: string; lines: readonly OwedLine[] }) {
  return (
    <>
      <WideTable id={`${id}-lines`} title="Open invoices">
        <thead>
          <tr>
            {['Invoice', 'Booking', 'Booked by', 'Due on', 'Late', 'Open'].map((heading) => (
              <th key={heading} scope="col" data-figure={heading === 'Open' || undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={`${line.orderId} ${line.invoice?.number ?? ''}`} line={line} />
          ))}
        </tbody>
      </WideTable>
      <AllowedByLaw id={id} lines={lines} />
    </>
  )
}

function Line({ line }: { line: OwedLine }) {
  const { orderId, orderReference, customerName, invoice, daysLate, openPence } = line
  return (
    <tr>
      <th scope="row">
        {invoice ? (
          <a href={`/api/orders/documents/${invoice.number}.pdf`}>{invoice.number}</a>
        ) : (
          restWords(openPence)
        )}
      </th>
      <td>
        <Link href={`/admin/collections/orders/${orderId}`} prefetch={false}>
          {orderReference}
        </Link>
      </td>
      <td data-wraps>
        <bdi>{customerName}</bdi>
      </td>
      <td>{invoice?.dueOn ? dateText(invoice.dueOn) : invoice ? 'No day was said' : ''}</td>
      <td>{daysLate > 0 ? <strong>{lateWords(daysLate)}</strong> : ''}</td>
      <td data-figure>{money(openPence)}</td>
    </tr>
  )
}
