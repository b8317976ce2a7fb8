import type { WrittenOffer } from '@lectern/shared/contract/payload-types'
import type { CollectionBeforeChangeHook } from 'payload'

import { idOf } from '@cms/database/document-ids'
import { loadOfferedRuns } from '../orders'

/** Where no price was typed: what the places cost today, without discounts. */
export const suggestPrices: CollectionBeforeChangeHook<WrittenOffer> = async ({ data, req }) => {
  const lines = data.lines ?? []
  const unpriced = lines.filter(({ netPence, run }) => typeof netPence !== 'number' && run)
  if (unpriced.length === 0) return data
  const runs = await loadOfferedRuns(
    req.payload,
    unpriced.map(({ run }) => idOf(run)),
  )
  return {
    ...data,
    lines: lines.map((line) => {
      const price = line.run && runs.get(idOf(line.run))?.priceNetPence
      if (typeof line.netPence === 'number' || typeof price !== 'number') return line
      return { ...line, netPence: line.priced === 'group' ? price * line.places : price }
    }),
  }
}
