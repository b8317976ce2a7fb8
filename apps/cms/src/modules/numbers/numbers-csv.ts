import { formatDecimalPounds } from '@lectern/shared/money/format'
import { pence } from '@lectern/shared/money/pence'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import type { Endpoint } from 'payload'

import { may } from '@cms/access/may'
import { toCsv, type CsvCell } from '@cms/csv'
import { answerRefusal } from '@cms/http/problem-response'
import { Refusal } from '@cms/http/refusal'
import { recordAct, type Act } from '../audit'
import { numbersPath, queryOf, readAddress, type NumbersAddress } from './address'
import { gatherNumbers } from './gather-numbers'
import { tableNames, type Figure, type NumbersTable } from './numbers-table'

/**
 * `GET /api/invoices/numbers?table=…`, for whoever may see money: one table of the page, whole, of the time in its
 * address. Money is in pounds, parts in per cent. It is recorded.
 */
export const numbersCsvEndpoint: Endpoint = {
  path: '/numbers',
  method: 'get',
  handler: async (req) => {
    try {
      if (!req.user) throw new Refusal('not-signed-in')
      if (!may(req.user, 'seeNumbers')) throw new Refusal('not-allowed')
      const now = new Date()
      const address = readAddress(req.query, calendarDayIn(now))
      if (address.refusal !== null)
        throw new Refusal('malformed-request', { message: address.refusal })
      const name = tableNames.find((each) => each === req.query.table)
      if (!name) throw new Refusal('not-found')
      const { revenue, places } = await gatherNumbers(req.payload, { span: address.span, now })
      const table = [...revenue, ...places].find((each) => each.name === name)
      if (!table) throw new Refusal('not-found')
      await recordAct(req, exported(table, address))
      return new Response(tableCsv(table), {
        headers: {
          'cache-control': 'no-store',
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': `attachment; filename="${filenameOf(table, address)}"`,
        },
      })
    } catch (error) {
      return answerRefusal(error)
    }
  },
}

/** Names only days and rows: never an organisation. */
function exported({ title, rows }: NumbersTable, { span }: NumbersAddress): Act {
  return {
    kind: 'exported',
    what: `Numbers: ${title}`,
    href: `/admin${numbersPath}?${queryOf({ name: null, span })}`,
    details: `${span.first} to ${span.last}, ${rows.length} rows`,
  }
}

function tableCsv({ headings, rows, total }: NumbersTable): string {
  const all = [...rows, ...(total ? [total] : [])]
  return toCsv([headings, ...all.map(({ label, figures }) => [label, ...figures.map(toCell)])])
}

function toCell(figure: Figure): CsvCell {
  switch (figure.kind) {
    case 'money':
      return { figure: formatDecimalPounds(pence(figure.pence)) as `${number}` }
    case 'count':
      return { figure: `${figure.count}` }
    case 'share':
      return figure.share === null ? '' : { figure: `${Math.round(figure.share * 1_000) / 10}` }
    case 'text':
      return figure.text
  }
}

function filenameOf({ name }: NumbersTable, { span }: NumbersAddress): string {
  return `${name}-${span.first}-to-${span.last}.csv`
}
