import { formatPence } from '@lectern/shared/money/format'
import { pence } from '@lectern/shared/money/pence'
import type { DefaultServerCellComponentProps } from 'payload'

/** An amount in a list: “£637.00”. */
export function MoneyCell({ cellData }: DefaultServerCellComponentProps) {
  return typeof cellData === 'number' ? <>{formatPence(pence(cellData), 'total')}</> : null
}
