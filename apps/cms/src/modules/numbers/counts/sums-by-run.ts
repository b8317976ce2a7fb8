import type { DaySpan } from '@lectern/shared/time/day-span'
import type { Payload } from 'payload'

import { countInDatabase } from '@cms/database/count-in-database'
import { addedUp, moneySumOf, type MoneyRow, type MoneySum } from './money-sum'
import { issuedWithin, issuedWithinSql, momentValues, withOrder } from './within'

/**
 * What was invoiced for each date, by the date that was ordered: an invoice has the lines of its order, which never
 * change once it is booked.
 */
export async function invoicedByRun(payload: Payload, span: DaySpan): Promise<MoneySum[]> {
  const figure = (name: string) => `SUM(json_extract(lines.value, '$.${name}')) AS ${name}`
  const rows = await countInDatabase<MoneyRow>(payload, {
    sqlite: {
      statement: `
        SELECT json_extract(lines.value, '$.runId') AS groupedBy, COUNT(*) AS documents,
          ${['netPence', 'vatPence', 'grossPence'].map(figure).join()}
        FROM invoices AS documents JOIN orders ON orders.id = documents.order_id,
          json_each(orders.lines) AS lines
        WHERE ${issuedWithinSql} GROUP BY groupedBy`,
      values: momentValues(span),
    },
    mongodb: {
      collection: 'invoices',
      pipeline: (nameOf) => [
        issuedWithin(span),
        withOrder(nameOf),
        { $project: { lines: { $first: '$order.lines' } } },
        { $unwind: '$lines' },
        { $group: { _id: '$lines.runId', ...addedUp('lines.') } },
        { $addFields: { groupedBy: '$_id' } },
      ],
    },
  })
  return rows.map(moneySumOf)
}

/**
 * What credit notes took back for each date, also by the date that was ordered, which stands in the key of a place:
 * what is invoiced for one date and given back after a move is nothing in the end, for both.
 */
export async function creditedByRun(payload: Payload, span: DaySpan): Promise<MoneySum[]> {
  const afterOrder = `substr(places."key", instr(places."key", '/') + 1)`
  const rows = await countInDatabase<MoneyRow>(payload, {
    sqlite: {
      statement: `
        SELECT substr(${afterOrder}, 1, instr(${afterOrder}, '/') - 1) AS groupedBy,
          COUNT(*) AS documents, SUM(places.credited_net_pence) AS netPence,
          SUM(places.credited_vat_pence) AS vatPence,
          SUM(places.credited_gross_pence) AS grossPence
        FROM credit_notes AS documents JOIN bookings AS places
          ON places.refund_key = documents."key"
        WHERE ${issuedWithinSql} GROUP BY groupedBy`,
      values: momentValues(span),
    },
    mongodb: {
      collection: 'credit-notes',
      pipeline: (nameOf) => [
        issuedWithin(span),
        {
          $lookup: {
            from: nameOf('bookings'),
            localField: 'key',
            foreignField: 'refundKey',
            as: 'places',
          },
        },
        { $unwind: '$places' },
        {
          $group: {
            _id: { $arrayElemAt: [{ $split: ['$places.key', '/'] }, 1] },
            documents: { $sum: 1 },
            netPence: { $sum: '$places.creditedNetPence' },
            vatPence: { $sum: '$places.creditedVatPence' },
            grossPence: { $sum: '$places.creditedGrossPence' },
          },
        },
        { $addFields: { groupedBy: '$_id' } },
      ],
    },
  })
  return rows.map(moneySumOf)
}
