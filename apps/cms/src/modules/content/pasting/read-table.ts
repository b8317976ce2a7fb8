import type { Cell, CellBlock, Run, Table } from './pasted-text'
import { wordsIn } from './pasted-text'
import { tidyRuns } from './tidy-runs'

/** No table of an article is wider; it also keeps a wrong number from making a million cells. */
const mostColumns = 60

/** Whether a table is there for its look alone: it has words in one column at most, or a table in it. */
export function isForLayout(table: HTMLTableElement): boolean {
  const role = table.getAttribute('role')
  if (role === 'presentation' || role === 'none') return true
  return table.querySelector('table') !== null || widthOf(table) < 2
}

function widthOf(table: HTMLTableElement): number {
  return Math.max(0, ...[...table.rows].map(({ cells }) => [...cells].filter(hasWords).length))
}

function hasWords({ textContent }: Element): boolean {
  return (textContent ?? '').trim() !== ''
}

/** A cell that is written as a head; whether of its row or its column shows when the table is whole. */
interface ReadCell extends Cell {
  isHead: boolean
}

/** How the words of one cell are read; what is in it beside words is put down elsewhere. */
type ReadBlocks = (cell: HTMLTableCellElement) => CellBlock[]

/** @returns `null` for a table without words */
export function readTable(
  table: HTMLTableElement,
  { isHidden, readCell }: { isHidden: (part: Element) => boolean; readCell: ReadBlocks },
): Table | null {
  const rows = [...table.rows]
    .filter((row) => !isHidden(row))
    .map((row) => [...row.cells].filter((cell) => !isHidden(cell)).slice(0, mostColumns))
    .map((cells) => cells.map((cell) => toCell(cell, readCell)))
  const filled = withoutEmptyEdges(rows)
  return filled.length > 0 ? { kind: 'table', rows: withHeads(filled) } : null
}

function toCell(cell: HTMLTableCellElement, readCell: ReadBlocks): ReadCell {
  const isHead = cell.tagName === 'TH'
  const isInHead = cell.parentElement?.parentElement?.tagName === 'THEAD'
  return {
    heads: { column: isInHead, row: isHead && cell.getAttribute('scope') === 'row' },
    columnSpan: Math.min(Math.max(cell.colSpan, 1), mostColumns),
    rowSpan: Math.max(cell.rowSpan, 1),
    blocks: readCell(cell),
    isHead,
  }
}

/** Excel copies empty columns and rows as well, and some programs leave out empty cells at the end. */
function withoutEmptyEdges(rows: ReadCell[][]): ReadCell[][] {
  if (rows.flat().some(spans)) return rows.some((row) => !row.every(isEmpty)) ? rows : []
  const filled = rows.filter((row) => !row.every(isEmpty))
  const width = Math.max(0, ...filled.map((row) => row.findLastIndex((cell) => !isEmpty(cell)) + 1))
  return filled.map((row) =>
    Array.from({ length: width }, (_, column) => row[column] ?? emptyCell()),
  )
}

function spans({ columnSpan, rowSpan }: Cell): boolean {
  return columnSpan > 1 || rowSpan > 1
}

function isEmpty({ blocks }: Cell): boolean {
  return blocks.length === 0
}

function emptyCell(): ReadCell {
  const heads = { column: false, row: false }
  return { heads, columnSpan: 1, rowSpan: 1, blocks: [], isHead: false }
}

/** A first row of heads, or in bold above rows that are not, names the columns. */
function withHeads(rows: ReadCell[][]): Cell[][] {
  const [first = [], second] = rows
  const isNamed =
    hasHeads(first) || (second !== undefined && isAllBold(first) && !isAllBold(second))
  return rows.map((row, index) =>
    row.map(({ isHead, ...cell }, column) => {
      const isOfColumn = cell.heads.column || (index === 0 && isNamed)
      const isOfRow = !isOfColumn && (cell.heads.row || (isHead && column === 0))
      const heads = { column: isOfColumn, row: isOfRow }
      return { ...cell, heads, blocks: isOfColumn || isOfRow ? withoutBold(cell) : cell.blocks }
    }),
  )
}

function hasHeads(row: readonly ReadCell[]): boolean {
  return row.some(({ isHead }) => isHead) && row.every((cell) => cell.isHead || isEmpty(cell))
}

function isAllBold(row: readonly Cell[]): boolean {
  const runs = row.flatMap(({ blocks }) => blocks).flatMap(runsOf)
  return wordsIn(runs).trim() !== '' && runs.every(({ isBold, text }) => isBold || !text.trim())
}

function runsOf(block: CellBlock): Run[] {
  if (block.kind === 'paragraph') return block.runs
  return block.items.flatMap(({ runs, sublists }) => [...runs, ...sublists.flatMap(runsOf)])
}

/** It stands in bold because it is a head. */
function withoutBold({ blocks }: Cell): CellBlock[] {
  return blocks.map((block) =>
    block.kind === 'paragraph'
      ? { ...block, runs: tidyRuns(block.runs.map((run) => ({ ...run, isBold: false }))) }
      : block,
  )
}
