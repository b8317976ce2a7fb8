import { formatDecimalPounds } from '@lectern/shared/money/format'
import { pence } from '@lectern/shared/money/pence'
import { ages } from '@lectern/shared/owed/ages'
import type { Endpoint } from 'payload'

import { may } from '@cms/access/may'
import { toCsv, type CsvCell, type CsvRow } from '@cms/csv'
import { answerRefusal } from '@cms/http/problem-response'
import { Refusal } from '@cms/http/refusal'
import { recordAct } from '../audit'
import { createContext } from '../orders'
import { owedPath, queryOf, readAddress } from './address'
import { listOwed, type OwedGroup, type OwedList } from './list-owed'
import type { OwedLine } from './owed-lines'
import { ageHeadings, restWords } from './words'

/**
 * `GET /api/invoices/owed`, for whoever handles bookings: a row for everything that the page shows, with all
 * customers. Money is in pounds. It is recorded.
 */
export const owedCsvEndpoint: Endpoint = {
  path: '/owed',
  method: 'get',
  handler: async (req) => {
    try {
      if (!req.user) throw new Refusal('not-signed-in')
      if (!may(req.user, 'handleBookings')) throw new Refusal('not-allowed')
      const address = readAddress(req.query)
      const list = await listOwed(createContext(req.payload), address)
      const rows = owedRows(list)
      await recordAct(req, {
        kind: 'exported',
        what: address.lateOnly ? 'Owed: late only' : 'Owed: everything open',
        href: `/admin${owedPath}${queryOf(address)}`,
        details: rows.length === 1 ? '1 row' : `${rows.length} rows`,
      })
      return new Response(toCsv([headings, ...rows]), {
        headers: {
          'cache-control': 'no-store',
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="owed-${list.today}.csv"`,
        },
      })
    } catch (error) {
      return answerRefusal(error)
    }
  },
}

const headings: CsvRow = [
  ...['Customer', 'Booked by', 'Booking', 'Invoice', 'Issued on', 'Due on', 'Days late'],
  ...[...ageHeadings, 'On no invoice', 'Open', 'Late by law since'],
  ...['Fixed sum by law, not charged', 'Interest by law, not charged'],
]

function owedRows({ groups }: OwedList): CsvRow[] {
  return groups.flatMap((group) => group.lines.map((line) => rowOf(group, line)))
}

function rowOf({ name }: OwedGroup, line: OwedLine): CsvRow {
  const { customerName, orderReference, invoice, daysLate, age, openPence, late } = line
  return [
    ...[name, customerName, orderReference, invoice?.number ?? restWords(openPence)],
    ...[invoice?.issuedOn ?? '', invoice?.dueOn ?? '', { figure: `${daysLate}` as const }],
    ...ages.map((each) => (each === age ? pounds(openPence) : '')),
    ...[age === null ? pounds(openPence) : '', pounds(openPence), late?.since ?? ''],
    ...[late ? pounds(late.fixedSumPence) : '', interestCell(line)],
  ]
}

/** Words, not nothing, where a rate is not known: an empty cell would be taken for no interest. */
function interestCell({ late }: OwedLine): CsvCell {
  if (!late) return ''
  return late.interest.isKnown ? pounds(late.interest.interestPence) : 'not known'
}

function pounds(amount: number): CsvCell {
  return { figure: formatDecimalPounds(pence(amount)) as `${number}` }
}
