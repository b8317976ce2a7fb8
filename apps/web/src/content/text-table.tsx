import type { ReactNode } from 'react'
import type { RichText, TableCell, TableNode } from '../views/rich-text'

interface TextTableProps {
  table: TableNode
  drawCell: (nodes: RichText) => ReactNode
}

/** A table in a text. Where it is wider than the page it is moved by itself, by hand or by the arrow keys. */
export function TextTable({ table: { name, headRows, rows }, drawCell }: TextTableProps) {
  return (
    <div
      className="text-table"
      role="region"
      aria-label={name ? `Table: ${name}` : 'Table'}
      // What moves must be reached by the keyboard (WCAG 2.1.1).
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table>
        {headRows.length > 0 && (
          <thead>
            {headRows.map((row, index) => (
              <Row key={index} row={row} drawCell={drawCell} />
            ))}
          </thead>
        )}
        {rows.length > 0 && (
          <tbody>
            {rows.map((row, index) => (
              <Row key={index} row={row} drawCell={drawCell} />
            ))}
          </tbody>
        )}
      </table>
    </div>
  )
}

function Row({ row, drawCell }: { row: TableCell[]; drawCell: TextTableProps['drawCell'] }) {
  return (
    <tr>
      {row.map((cell, index) => (
        <Cell key={index} cell={cell}>
          {drawCell(cell.children)}
        </Cell>
      ))}
    </tr>
  )
}

function Cell({ cell, children }: { cell: TableCell; children: ReactNode }) {
  const spans = {
    ...(cell.columnSpan > 1 && { colSpan: cell.columnSpan }),
    ...(cell.rowSpan > 1 && { rowSpan: cell.rowSpan }),
  }
  if (!cell.heads) return <td {...spans}>{children}</td>
  return (
    <th {...spans} scope={cell.heads === 'column' ? 'col' : 'row'}>
      {children}
    </th>
  )
}
