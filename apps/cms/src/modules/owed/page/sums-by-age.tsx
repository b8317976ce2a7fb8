import { money } from '../../orders'
import type { OwedGroup, OwedList } from '../list-owed'
import type { OwedSums } from '../owed-lines'
import { sumColumns, type SumColumn } from '../words'
import { WideTable } from './wide-table'

/** A row for each customer, a column for each age; the last row has those who are not shown as well. */
export function SumsByAge({ list, most }: { list: OwedList; most: number }) {
  const columns = sumColumns({ hasRest: list.groups.some(hasRest) })
  const unseen = list.groups.length - most
  return (
    <WideTable id="owed-by-age" title="By how late it is">
      <thead>
        <tr>
          <th scope="col">Customer</th>
          {columns.map(({ heading }) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {list.groups.slice(0, most).map(({ key, name, sums }) => (
          <Row key={key} name={name} sums={sums} columns={columns} />
        ))}
        {unseen > 0 && (
          <tr>
            <th scope="row">
              {unseen === 1 ? '1 more customer' : `${unseen} more customers`}, who stand in the file
            </th>
          </tr>
        )}
      </tbody>
      <tfoot>
        <Row name="In all" sums={list.sums} columns={columns} />
      </tfoot>
    </WideTable>
  )
}

function hasRest({ lines }: OwedGroup): boolean {
  return lines.some(({ age }) => age === null)
}

interface RowProps {
  name: string
  sums: OwedSums
  columns: readonly SumColumn[]
}

function Row({ name, sums, columns }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      {columns.map(({ heading, pence }) => (
        <td key={heading}>{pence(sums) === 0 ? '–' : money(pence(sums))}</td>
      ))}
    </tr>
  )
}
