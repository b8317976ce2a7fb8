import { momentsOf, monthsOf, type DaySpan } from '@lectern/shared/time/day-span'
import type { Payload } from 'payload'

import { countInDatabase } from '@cms/database/count-in-database'
import { addedUp, addedUpSql, moneySumOf, type MoneyRow, type MoneySum } from './money-sum'
import { issuedWithin, issuedWithinSql, momentValues, withOrder } from './within'

export type DocumentCollection = 'invoices' | 'credit-notes'

const tables = { invoices: 'invoices', 'credit-notes': 'credit_notes' } as const

interface Asked {
  collection: DocumentCollection
  span: DaySpan
}

/** Of documents by the month in which they were issued, by the clock of London: `2026-12`. */
export async function sumsByMonth(
  payload: Payload,
  { collection, span }: Asked,
): Promise<MoneySum[]> {
  const months = monthsOf(span).map((part) => ({ month: part.month, ...momentsOf(part) }))
  const starts = months.map(({ startsAt }) => startsAt)
  const rows = await countInDatabase<MoneyRow & { groupedBy: string | Date }>(payload, {
    sqlite: {
      // `CROSS JOIN`, so that each month asks the index for its own documents.
      statement: `
        WITH months (month, starts_at, ends_at) AS (VALUES ${months.map(() => '(?, ?, ?)').join()})
        SELECT months.starts_at AS groupedBy, ${addedUpSql('documents', 'COUNT(*)')}
        FROM months CROSS JOIN ${tables[collection]} AS documents
          ON documents.issued_at >= months.starts_at AND documents.issued_at < months.ends_at
        GROUP BY months.starts_at`,
      values: months.flatMap((month) => [
        month.month,
        month.startsAt.toISOString(),
        month.endsAt.toISOString(),
      ]),
    },
    mongodb: {
      collection,
      pipeline: () => [
        issuedWithin(span),
        {
          $bucket: {
            groupBy: '$issuedAt',
            boundaries: [...starts, momentsOf(span).endsAt],
            output: addedUp(''),
          },
        },
        { $addFields: { groupedBy: '$_id' } },
      ],
    },
  })
  const names = new Map(months.map(({ month, startsAt }) => [startsAt.getTime(), month]))
  return rows.map((row) => ({
    ...moneySumOf(row),
    key: names.get(new Date(row.groupedBy).getTime()) ?? null,
  }))
}

/** By the organisation to which each document's order belongs today; null is none. */
export async function sumsByOrganisation(
  payload: Payload,
  { collection, span }: Asked,
): Promise<MoneySum[]> {
  const rows = await countInDatabase<MoneyRow>(payload, {
    sqlite: {
      statement: `
        SELECT orders.organisation_id AS groupedBy, ${addedUpSql('documents', 'COUNT(*)')}
        FROM ${tables[collection]} AS documents LEFT JOIN orders ON orders.id = documents.order_id
        WHERE ${issuedWithinSql} GROUP BY orders.organisation_id`,
      values: momentValues(span),
    },
    mongodb: {
      collection,
      pipeline: (nameOf) => [
        issuedWithin(span),
        withOrder(nameOf),
        { $group: { _id: { $first: '$order.organisation' }, ...addedUp('') } },
        { $addFields: { groupedBy: { $toString: '$_id' } } },
      ],
    },
  })
  return rows.map(moneySumOf)
}
