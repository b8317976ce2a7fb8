import type { Order } from '@lectern/shared/contract/payload-types'
import type { QuoteProblem } from '@lectern/shared/contract/quote'

import { contentOf } from '../orders'

/** Seats that went while they were being taken, told as the quote tells it. */
export function problemsOfShortRuns(
  order: Order,
  short: readonly { runId: string; placesLeft: number }[],
): QuoteProblem[] {
  const titles = new Map(contentOf(order).lines.map((line) => [line.runId, line.courseTitle]))
  return short.map(({ runId, placesLeft }) => {
    const courseTitle = titles.get(runId)
    return {
      runId,
      reason: placesLeft === 0 ? 'full' : 'too-many-places',
      placesLeft,
      ...(courseTitle && { courseTitle }),
    }
  })
}
