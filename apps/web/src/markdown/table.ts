import type { Html } from 'mdast'
import type { RichText, TableCell, TableNode } from '../views/rich-text'

type WriteCell = (cell: RichText) => string

/**
 * CommonMark has no tables; this is the way of GitHub, which everybody reads. Its first row names the
 * columns and may be empty.
 */
export function tableNode({ headRows, rows }: TableNode, writeCell: WriteCell): Html {
  const all = [...headRows, ...rows].map((row) => row.flatMap((cell) => cellsOf(cell, writeCell)))
  const width = Math.max(...all.map(({ length }) => length))
  const whole = headRows.length > 0 ? all : [[], ...all]
  const [first = '', ...others] = whole.map((cells) => rowOf(cells, width))
  const rule = rowOf(Array<string>(width).fill('---'), width)
  return { type: 'html', value: [first, rule, ...others].join('\n') }
}

/** A cell over several columns is followed by empty ones. */
function cellsOf({ columnSpan, children }: TableCell, writeCell: WriteCell): string[] {
  const words = writeCell(children)
    .trim()
    .replaceAll('|', '\\|')
    .replace(/\\?\n+/g, '<br>')
  return [words, ...Array<string>(columnSpan - 1).fill('')]
}

function rowOf(cells: readonly string[], width: number): string {
  const padded = Array.from({ length: width }, (_, column) => cells[column] ?? '')
  return `| ${padded.join(' | ')} |`
}
