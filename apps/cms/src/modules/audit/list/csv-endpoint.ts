import { weekdayText, clockTimeIn } from '@lectern/shared/time/moment-text'
import type { AuditEvent } from '@lectern/shared/contract/payload-types'
import type { Endpoint, PayloadRequest, Where } from 'payload'

import { reachesAll } from '@cms/access/reaches-all'
import { answerRefusal } from '@cms/http/problem-response'
import { Refusal } from '@cms/http/refusal'
import { toCsv } from '@cms/csv'
import { actWords } from '../acts'
import { recordAct } from '../record-act'

const mostRows = 20_000

/** `GET /api/audit-events/as-csv`, for owners: what the list’s filters find, newest first, at most 20,000 rows. */
export const auditCsvEndpoint: Endpoint = {
  path: '/as-csv',
  method: 'get',
  handler: async (req) => {
    try {
      if (!req.user) throw new Refusal('not-signed-in')
      if (!reachesAll(req.user, 'read', 'audit-events')) throw new Refusal('not-allowed')
      const rows = await findFiltered(req)
      const details = `${rows.length} rows`
      await recordAct(req, { kind: 'exported', what: 'What was done', details })
      return new Response(auditCsv(rows), {
        headers: {
          'cache-control': 'no-store',
          'content-type': 'text/csv; charset=utf-8',
          'content-disposition': 'attachment; filename="what-was-done.csv"',
        },
      })
    } catch (error) {
      return answerRefusal(error)
    }
  },
}

/** Each is a row: when by the clock in London, who, what. */
function auditCsv(events: readonly AuditEvent[]): string {
  const headings = ['Day', 'Time', 'Who', 'E-mail', 'Did what', 'To what', 'In detail', 'Times']
  const rows = events.map(({ at, by, byEmail, act, what, details, times }) => [
    ...[weekdayText(at), clockTimeIn(at), by, byEmail ?? '', actWords[act], what],
    ...[details ?? '', String(times ?? 1)],
  ])
  return toCsv([headings, ...rows])
}

async function findFiltered(req: PayloadRequest): Promise<AuditEvent[]> {
  const { where, search } = req.query as { where?: Where; search?: unknown }
  const words = typeof search === 'string' ? search.trim() : ''
  const sought = ['by', 'byEmail', 'what', 'details'].map((field) => ({ [field]: { like: words } }))
  const conditions: Where[] = [...(where ? [where] : []), ...(words ? [{ or: sought }] : [])]
  const { docs } = await req.payload.find({
    collection: 'audit-events',
    where: { and: conditions },
    sort: '-at',
    limit: mostRows,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
  })
  return docs
}
