import { formatDecimalPounds } from '@lectern/shared/money/format'
import type { Pence } from '@lectern/shared/money/pence'
import type { Endpoint, PayloadRequest } from 'payload'

import { may } from '@cms/access/may'
import { toCsv, type CsvCell } from '@cms/csv'
import { answerRefusal } from '@cms/http/problem-response'
import { Refusal } from '@cms/http/refusal'
import { recordAct } from '../../audit'
import { loadLetterhead, loadSeller } from '../../documents'
import { createContext } from '../../orders'
import { loadOnAccountSettings } from '../../settings'
import { statementPath } from '../address'
import { loadStatement, type OrganisationStatement } from './load-statement'
import { renderStatement } from './statement-pdf'
import { statementHeadings, statementRows } from './statement-table'

/**
 * `GET /api/organisations/:id/statement/pdf` or `…/csv`, for whoever handles bookings: the statement of today. It is
 * recorded.
 */
export const statementEndpoint: Endpoint = {
  path: '/:id/statement/:format',
  method: 'get',
  handler: async (req) => {
    try {
      if (!req.user) throw new Refusal('not-signed-in')
      if (!may(req.user, 'handleBookings')) throw new Refusal('not-allowed')
      const format = formats.find((each) => each === req.routeParams?.format)
      const id = String(req.routeParams?.id)
      const statement = format && (await loadStatement(createContext(req.payload), id))
      if (!statement) throw new Refusal('not-found')
      const body = format === 'pdf' ? await pdfOf(req, statement) : csvOf(statement)
      await recordAct(req, {
        kind: 'exported',
        what: `Statement (${format.toUpperCase()})`,
        href: `/admin${statementPath(id)}`,
        details: `as of ${statement.asOf}`,
      })
      return new Response(body, {
        headers: {
          'cache-control': 'no-store',
          'content-type': types[format],
          'content-disposition': `attachment; filename="statement-${statement.asOf}.${format}"`,
        },
      })
    } catch (error) {
      return answerRefusal(error)
    }
  },
}

const formats = ['pdf', 'csv'] as const
const types = { pdf: 'application/pdf', csv: 'text/csv; charset=utf-8' }

async function pdfOf({ payload }: PayloadRequest, statement: OrganisationStatement) {
  const [seller, letterhead, { howToPay }] = await Promise.all([
    loadSeller(payload),
    loadLetterhead(payload),
    loadOnAccountSettings(payload),
  ])
  return renderStatement({ statement, seller: seller.name, howToPay, letterhead })
}

function csvOf(statement: OrganisationStatement): string {
  const rows = statementRows(statement).map((row) => [
    ...[row.what, row.on, row.orderReference],
    ...[pounds(row.chargedPence), pounds(row.settledPence), pounds(row.balancePence)],
  ])
  return toCsv([statementHeadings, ...rows])
}

function pounds(amount: Pence | null): CsvCell {
  return amount === null ? '' : { figure: formatDecimalPounds(amount) as `${number}` }
}
