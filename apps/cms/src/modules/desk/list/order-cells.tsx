import type { Order } from '@lectern/shared/contract/payload-types'
import type { DefaultServerCellComponentProps } from 'payload'

import { LinkedLines } from '@cms/admin/list-cells/linked-lines'
import { StatePill } from '@cms/admin/state-pill/state-pill'
import { shortStateOf } from '../order/order-state'

type CellProps = DefaultServerCellComponentProps

/** Who booked, and for which firm. */
export function CustomerCell({ rowData }: CellProps) {
  const { id, customerName, companyName } = rowData as Order
  const first = customerName || 'No name'
  return <LinkedLines href={hrefOf(id)} first={first} second={companyName} />
}

export function ReferenceCell({ rowData }: CellProps) {
  const { id, reference } = rowData as Order
  return <a href={hrefOf(id)}>{reference}</a>
}

export function OrderStateCell({ rowData }: CellProps) {
  const { state, words } = shortStateOf(rowData as Order)
  return <StatePill state={state}>{words}</StatePill>
}

function hrefOf(id: string): string {
  return `/admin/collections/orders/${id}`
}
