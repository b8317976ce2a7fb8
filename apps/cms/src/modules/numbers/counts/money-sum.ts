/** What documents, or parts of them, come to. */
export interface MoneySum {
  /** By what they were put together; null where there is none. */
  key: string | null
  /** How many there are. */
  documents: number
  netPence: number
  vatPence: number
  grossPence: number
}

/** As both databases answer. */
export type MoneyRow = Omit<MoneySum, 'key'> & { groupedBy: string | Date | null }

export const noMoney = { documents: 0, netPence: 0, vatPence: 0, grossPence: 0 }

/** Databases add fields of their own. */
export function moneySumOf(row: MoneyRow): MoneySum {
  const { groupedBy, documents, netPence, vatPence, grossPence } = row
  const key = groupedBy === null ? null : String(groupedBy)
  return { key, documents, netPence, vatPence, grossPence }
}

/** For a statement of SQLite. */
export function addedUpSql(table: string, documents: string): string {
  return `${documents} AS documents, SUM(${table}.net_pence) AS netPence,
    SUM(${table}.vat_pence) AS vatPence, SUM(${table}.gross_pence) AS grossPence`
}

/** For a stage of MongoDB; `within` is where the figures are: empty, or `lines.` */
export function addedUp(within: '' | `${string}.`) {
  return {
    documents: { $sum: 1 },
    netPence: { $sum: `$${within}netPence` },
    vatPence: { $sum: `$${within}vatPence` },
    grossPence: { $sum: `$${within}grossPence` },
  }
}

export function sumOf(sums: readonly Omit<MoneySum, 'key'>[]): typeof noMoney {
  return sums.reduce<typeof noMoney>(
    (sum, each) => ({
      documents: sum.documents + each.documents,
      netPence: sum.netPence + each.netPence,
      vatPence: sum.vatPence + each.vatPence,
      grossPence: sum.grossPence + each.grossPence,
    }),
    noMoney,
  )
}

/** One less another. */
export function less(from: typeof noMoney, other: typeof noMoney): typeof noMoney {
  return {
    documents: from.documents - other.documents,
    netPence: from.netPence - other.netPence,
    vatPence: from.vatPence - other.vatPence,
    grossPence: from.grossPence - other.grossPence,
  }
}

export function isNothing({ netPence, vatPence, grossPence }: Omit<MoneySum, 'key'>): boolean {
  return netPence === 0 && vatPence === 0 && grossPence === 0
}
