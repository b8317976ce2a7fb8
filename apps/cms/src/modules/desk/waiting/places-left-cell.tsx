import type { DefaultServerCellComponentProps, Payload } from 'payload'
import { cache } from 'react'

import { batchedReads } from '@cms/database/batched-reads'
import { countWaiting, waitingWords } from '../../waiting-list'

/** Nobody can book a cancelled date, whatever its ledger counts. */
export async function PlacesLeftCell({
  cellData,
  rowData,
  payload,
}: DefaultServerCellComponentProps) {
  const { id, status } = rowData as { id: string; status?: string }
  if (status === 'cancelled') return <>–</>
  const waiting = waitingWords((await waitingOf(listOf(payload), id)) ?? 0)
  return <>{[String(cellData ?? ''), waiting].filter(Boolean).join(', ')}</>
}

const waitingOf = batchedReads(countWaiting)

/** One for each list that is drawn: all of its rows are counted together. */
const listOf = cache((payload: Payload) => ({ payload }))
