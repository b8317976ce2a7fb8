import type { DefaultServerCellComponentProps } from 'payload'

import { poundsAsTyped } from './parse-pounds'

/** An amount in a list: “£637”. */
export function MoneyCell({ cellData }: DefaultServerCellComponentProps) {
  return typeof cellData === 'number' ? <>£{poundsAsTyped(cellData)}</> : null
}
