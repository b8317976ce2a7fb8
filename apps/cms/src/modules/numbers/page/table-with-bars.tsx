import { formatPence } from '@lectern/shared/money/format'
import { pence } from '@lectern/shared/money/pence'
import Link from 'next/link'

import { queryOf, type NumbersAddress } from '../address'
import type { Figure, NumbersRow, NumbersTable } from '../numbers-table'

/** More make a page that nobody reads; the file has them all. */
export const mostRows = 100

interface TableWithBarsProps {
  table: NumbersTable
  address: NumbersAddress
}

/** Bars stand beside the names that they belong to and say nothing that the figures do not. */
export function TableWithBars({ table, address }: TableWithBarsProps) {
  const { name, title, headings, rows, total, notes } = table
  const longest = Math.max(...rows.map(({ bar = 0 }) => Math.abs(bar)), 0)
  const unseen = rows.length - mostRows
  return (
    <section className="numbers-table" aria-labelledby={`numbers-${name}`}>
      <div
        className="numbers-scroll"
        role="region"
        aria-labelledby={`numbers-${name}`}
        // Whoever has no mouse scrolls it with the arrow keys.
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
        tabIndex={0}
      >
        <table>
          <caption id={`numbers-${name}`}>{title}</caption>
          <thead>
            <tr>
              {headings.map((heading, at) => (
                <th key={heading} scope="col" data-kind={rows[0]?.figures[at - 1]?.kind}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, mostRows).map((row, at) => (
              <Row key={`${row.href ?? row.label} ${at}`} row={row} longest={longest} />
            ))}
          </tbody>
          {total && (
            <tfoot>
              <Row row={total} longest={0} />
            </tfoot>
          )}
        </table>
      </div>
      {rows.length === 0 && <p>There is nothing to count in this time.</p>}
      {unseen > 0 && (
        <p>
          {unseen === 1 ? '1 more row is' : `${unseen} more rows are`} in the file, and in the sum.
        </p>
      )}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      <p>
        <a href={`/api/invoices/numbers?table=${name}&${queryOf(address)}`} download>
          Save “{title}” as a table (CSV)
        </a>
      </p>
    </section>
  )
}

function Row({
  row: { label, href, figures, bar },
  longest,
}: {
  row: NumbersRow
  longest: number
}) {
  return (
    <tr>
      <th scope="row">
        {href === undefined ? (
          <bdi>{label}</bdi>
        ) : (
          <Link href={href} prefetch={false}>
            <bdi>{label}</bdi>
          </Link>
        )}
        {bar !== undefined && longest > 0 && <Bar part={bar / longest} />}
      </th>
      {figures.map((figure, at) => (
        <td key={at} data-kind={figure.kind}>
          {wordsOf(figure)}
        </td>
      ))}
    </tr>
  )
}

/** Below zero it is hollow: more was given back than sold. */
function Bar({ part }: { part: number }) {
  const width = `${Math.round(Math.abs(part) * 1_000) / 10}%`
  return (
    <svg className="numbers-bar" aria-hidden="true" focusable="false">
      <rect width={width} height="100%" rx="2" data-below-zero={part < 0 || undefined} />
    </svg>
  )
}

function wordsOf(figure: Figure): string {
  switch (figure.kind) {
    case 'money':
      return formatPence(pence(figure.pence), 'total')
    case 'count':
      return figure.count.toLocaleString('en-GB')
    case 'share':
      return figure.share === null ? '–' : `${Math.round(figure.share * 100)}%`
    case 'text':
      return figure.text
  }
}
