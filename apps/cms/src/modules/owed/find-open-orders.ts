import { paymentsOutsideStripe } from '@lectern/shared/orders/bank-payment'
import type { Payload } from 'payload'

import { countInDatabase } from '@cms/database/count-in-database'

/**
 * The ids of the orders paid outside Stripe whose documents and money differ: added up where they are, so that what
 * has been paid for years is not read.
 */
export async function findOpenOrders(payload: Payload): Promise<string[]> {
  const rows = await countInDatabase<{ orderId: unknown }>(payload, {
    sqlite: { statement: openOrdersSql },
    mongodb: { collection: 'orders', pipeline: openOrdersStages },
  })
  return rows.map(({ orderId }) => String(orderId))
}

const openOrdersSql = `
  SELECT orderId FROM (
    SELECT orders.id AS orderId,
      ${sumSql('invoices', 'gross_pence')} - ${sumSql('credit_notes', 'gross_pence')}
      - ${sumSql('bank_payments', 'amount_pence')}
      + ${sumSql('refunds', 'back_pence', "AND status = 'paid-by-hand'")} AS balance
    FROM orders WHERE orders.payment IN (${paymentsOutsideStripe.map((each) => `'${each}'`).join(', ')})
  ) WHERE balance <> 0`

function sumSql(table: string, column: string, more = ''): string {
  return `COALESCE((SELECT SUM(${column}) FROM ${table} WHERE order_id = orders.id ${more}), 0)`
}

type NameOf = (collection: 'invoices' | 'credit-notes' | 'bank-payments' | 'refunds') => string

function openOrdersStages(nameOf: NameOf): object[] {
  const of = (collection: Parameters<NameOf>[0], figure: string, match: object = {}) => ({
    $lookup: {
      from: nameOf(collection),
      localField: '_id',
      foreignField: 'belongsTo',
      pipeline: [{ $match: match }, { $project: { pence: `$${figure}` } }],
      as: collection.replace('-', ''),
    },
  })
  const sum = (of: string) => ({ $sum: `$${of}.pence` })
  return [
    { $match: { payment: { $in: paymentsOutsideStripe } } },
    { $project: { _id: 1 } },
    of('invoices', 'grossPence'),
    of('credit-notes', 'grossPence'),
    of('bank-payments', 'amountPence'),
    of('refunds', 'backPence', { status: 'paid-by-hand' }),
    {
      $project: {
        orderId: '$_id',
        owed: { $add: [sum('invoices'), sum('refunds')] },
        settled: { $add: [sum('creditnotes'), sum('bankpayments')] },
      },
    },
    { $match: { $expr: { $ne: ['$owed', '$settled'] } } },
  ]
}
