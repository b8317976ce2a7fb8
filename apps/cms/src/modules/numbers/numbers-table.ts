/** One figure of a table, as what it is: a page and a spreadsheet write it differently. */
export type Figure =
  | { kind: 'money'; pence: number }
  | { kind: 'count'; count: number }
  /** From 0 to 1; null where there is nothing that it could be a part of. */
  | { kind: 'share'; share: number | null }
  | { kind: 'text'; text: string }

export interface NumbersRow {
  label: string
  figures: Figure[]
  /** How long its bar is, beside the others: the picture of one of its figures. Without one there is no bar. */
  bar?: number
  href?: string
}

export const tableNames = [
  ...(['revenue-by-month', 'revenue-by-course', 'revenue-by-venue'] as const),
  ...(['revenue-by-organisation', 'places-by-course', 'places-by-date'] as const),
  ...(['days-ahead', 'who-came'] as const),
] as const

export type TableName = (typeof tableNames)[number]

export interface NumbersTable {
  name: TableName
  title: string
  /** Of the column of labels, then of each figure. */
  headings: readonly [string, ...string[]]
  rows: NumbersRow[]
  /** Of all rows; null where nothing can be added up. */
  total: NumbersRow | null
  /** What is counted and what is not. */
  notes: string[]
}

export const money = (pence: number): Figure => ({ kind: 'money', pence })
export const count = (of: number): Figure => ({ kind: 'count', count: of })
export const text = (words: string): Figure => ({ kind: 'text', text: words })

export function shareOf(part: number, whole: number): Figure {
  return { kind: 'share', share: whole === 0 ? null : part / whole }
}
