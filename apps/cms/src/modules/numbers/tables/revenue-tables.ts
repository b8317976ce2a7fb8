import { formatPence } from '@lectern/shared/money/format'
import { pence } from '@lectern/shared/money/pence'
import { monthsOf } from '@lectern/shared/time/day-span'
import { monthText } from '@lectern/shared/time/moment-text'

import type { Counts, Revenue } from '../counts/count-all'
import { isNothing, less, noMoney, sumOf, type MoneySum } from '../counts/money-sum'
import { linkOf, notKnown, type Name, type Names } from '../load-names'
import { money, type NumbersRow, type NumbersTable } from '../numbers-table'

/**
 * What was invoiced less what credit notes took back. Each table comes to what the documents themselves come to:
 * what cannot be told apart by its heading has a row of its own.
 */
export function revenueTables(counts: Counts, names: Names): NumbersTable[] {
  const { byMonth, byOrganisation, byRun, runs, span } = counts
  const months = monthsOf(span).map(({ month }) => nameOfMonth(month))
  const inAll = less(sumOf(byMonth.invoiced), sumOf(byMonth.credited))
  const table = (parts: Pick<NumbersTable, 'name' | 'title'>, heading: string, sums: Sums) => ({
    ...parts,
    headings: [heading, 'Net', 'VAT', 'Total with VAT'] as const,
    rows: withRest(sums, inAll).map(({ name, sum }) => toRow(name, sum)),
    total: toTotal(inAll),
    notes: [wordsOf(byMonth)],
  })
  const runOf = (id: string | null) => runs.get(id ?? '')
  return [
    table(
      { name: 'revenue-by-month', title: 'Revenue by month' },
      'Month',
      sumsByName(byMonth, (key) => nameOfMonth(key ?? ''), months),
    ),
    table(
      { name: 'revenue-by-course', title: 'Revenue by course' },
      'Course',
      largestFirst(sumsByName(byRun, (id) => names.courseOf(runOf(id)))),
    ),
    table(
      { name: 'revenue-by-venue', title: 'Revenue by venue' },
      'Venue',
      largestFirst(sumsByName(byRun, (id) => names.venueOf(runOf(id)))),
    ),
    table(
      { name: 'revenue-by-organisation', title: 'Revenue by organisation' },
      'Organisation',
      largestFirst(sumsByName(byOrganisation, (id) => names.organisationOf(id))),
    ),
  ]
}

type Sum = Omit<MoneySum, 'key'>
type Sums = { name: Name; sum: Sum }[]

/** In the order of `names`, then of what comes. */
function sumsByName(
  { invoiced, credited }: Revenue,
  nameOf: (key: string | null) => Name,
  names: readonly Name[] = [],
): Sums {
  const sums = new Map(names.map((name) => [name.key, { name, sum: noMoney }]))
  const add = (key: string | null, change: (sum: Sum) => typeof noMoney) => {
    const name = nameOf(key)
    sums.set(name.key, { name, sum: change(sums.get(name.key)?.sum ?? noMoney) })
  }
  for (const each of invoiced) add(each.key, (sum) => sumOf([sum, each]))
  for (const each of credited) add(each.key, (sum) => less(sum, each))
  return [...sums.values()]
}

function largestFirst(sums: Sums): Sums {
  return sums.toSorted(
    (one, other) =>
      other.sum.netPence - one.sum.netPence || one.name.label.localeCompare(other.name.label, 'en'),
  )
}

/** With what the documents have beyond the rows, or the rows beyond the documents. */
function withRest(sums: Sums, inAll: Sum): Sums {
  const rest = less(inAll, sumOf(sums.map(({ sum }) => sum)))
  if (isNothing(rest)) return sums
  const known = sums.find(({ name }) => name.key === notKnown.key)
  const others = sums.filter((each) => each !== known)
  return [...others, { name: notKnown, sum: sumOf([rest, known?.sum ?? noMoney]) }]
}

function toRow(name: Name, { netPence, vatPence, grossPence }: Sum): NumbersRow {
  return {
    ...linkOf(name),
    figures: [money(netPence), money(vatPence), money(grossPence)],
    bar: netPence,
  }
}

function toTotal({ netPence, vatPence, grossPence }: Sum): NumbersRow {
  return { label: 'In all', figures: [money(netPence), money(vatPence), money(grossPence)] }
}

/** By which anybody can add up the documents again. */
function wordsOf({ invoiced, credited }: Revenue): string {
  const [plus, minus] = [sumOf(invoiced), sumOf(credited)]
  const pounds = (of: number) => formatPence(pence(of), 'total')
  const invoices = plus.documents === 1 ? '1 invoice' : `${plus.documents} invoices`
  const notes = minus.documents === 1 ? '1 credit note' : `${minus.documents} credit notes`
  return `${invoices} of ${pounds(plus.grossPence)} less ${notes} of ${pounds(minus.grossPence)}, by the day on which each was issued.`
}

/** "2026-12" as "December 2026". */
function nameOfMonth(month: string): Name {
  return { key: month, label: monthText(month) }
}
