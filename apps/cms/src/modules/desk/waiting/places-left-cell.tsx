import type { DefaultServerCellComponentProps } from 'payload'

/** Nobody can book a cancelled date, whatever its ledger counts. */
export function PlacesLeftCell({ cellData, rowData }: DefaultServerCellComponentProps) {
  const { status } = rowData as { status?: string }
  return <>{status === 'cancelled' ? '–' : String(cellData ?? '')}</>
}
