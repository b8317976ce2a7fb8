import { standardHeadings } from '@lectern/shared/contract/block-headings'
import { Section } from '../ui/section'
import type { RetentionTable as View } from '../views/blocks'

const columns = ['What', 'Why', 'What allows or demands it', 'How long', 'Then'] as const

/**
 * What is kept about people, from the same table and settings that the erasing goes by. On a narrow
 * screen each row is a block, in which every cell says its column.
 */
export function RetentionTable({ block: { heading, rows } }: { block: View }) {
  return (
    <Section heading={heading || standardHeadings.retentionTable} band="plain">
      <table className="retention-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ kind, what, why, basis, howLong, end }) => (
            <tr key={kind}>
              <th scope="row">{what}</th>
              {[why, basis, howLong, end].map((text, index) => (
                <td key={columns[index + 1]} data-column={columns[index + 1]}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
