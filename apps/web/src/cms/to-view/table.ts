import type { RichText, TableCell, TableNode } from '../../views/rich-text'

/** A table as the editor stores it, read with care. */
interface StoredTable {
  children?: unknown
}

interface StoredCell {
  headerState?: unknown
  colSpan?: unknown
  rowSpan?: unknown
  children?: unknown
}

/** How whatever stands in a cell is read. */
interface Reading {
  nodesIn: (children: unknown) => Promise<RichText>
  wordsIn: (children: unknown) => string
}

/** The editor’s bits for a cell that heads its column, and one that heads its row. */
const headsColumn = 1
const headsRow = 2

/** A table without a word in it is none. */
export async function toTable(table: StoredTable, reading: Reading): Promise<TableNode | null> {
  const stored = asList(table.children)
    .map((row) => asList((row as StoredTable).children) as StoredCell[])
    .filter((cells) => cells.length > 0)
  const heads = stored.findIndex((cells) => !cells.every(isHeadOfColumn))
  const rows = await Promise.all(stored.map((cells) => toRow(cells, reading)))
  const headCount = heads === -1 ? rows.length : heads
  if (rows.flat().every(({ children }) => children.length === 0)) return null
  return {
    kind: 'table',
    name: headCount > 0 ? nameOf(stored[0] ?? [], reading) : '',
    headRows: rows.slice(0, headCount),
    rows: rows.slice(headCount),
  }
}

function toRow(cells: StoredCell[], { nodesIn }: Reading): Promise<TableCell[]> {
  return Promise.all(
    cells.map(async (cell) => ({
      heads: headsOf(cell),
      columnSpan: spanOf(cell.colSpan),
      rowSpan: spanOf(cell.rowSpan),
      children: await nodesIn(cell.children),
    })),
  )
}

function nameOf(cells: StoredCell[], { wordsIn }: Reading): string {
  return cells
    .map(({ children }) => wordsIn(children))
    .filter(Boolean)
    .join(', ')
}

function isHeadOfColumn({ headerState }: StoredCell): boolean {
  return (Number(headerState) & headsColumn) > 0
}

function headsOf(cell: StoredCell): TableCell['heads'] {
  if (isHeadOfColumn(cell)) return 'column'
  return Number(cell.headerState) & headsRow ? 'row' : null
}

function spanOf(value: unknown): number {
  const span = Number(value)
  return Number.isSafeInteger(span) && span > 1 && span <= 1_000 ? span : 1
}

function asList(value: unknown): unknown[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'object' && each) : []
}
