import type { Order } from '@lectern/shared/contract/payload-types'
import type { Quote, QuoteProblem } from '@lectern/shared/contract/quote'
import { dateProblem } from '@lectern/shared/offers/date-problem'

import { contentOf, loadOfferedRuns, type Context } from '../orders'

/** Whether its price stays, whatever its course costs by now. */
export function isPriceKept({ priceKeptUntil }: Order, now: Date): boolean {
  return Boolean(priceKeptUntil) && new Date(priceKeptUntil ?? '') >= now
}

/**
 * What an order costs that was an offer, for as long as the offer was good: as agreed, also on dates that nobody
 * else can book. `null` for every other order, and later.
 */
export async function keptPrice({ payload, now }: Context, order: Order): Promise<Quote | null> {
  if (!isPriceKept(order, now)) return null
  const { lines, totals } = contentOf(order)
  const runs = await loadOfferedRuns(
    payload,
    lines.map(({ runId }) => runId),
  )
  const problems = lines.flatMap(({ runId, courseTitle }): QuoteProblem[] => {
    const problem = dateProblem(runs.get(runId), now)
    if (!problem) return []
    return [{ runId, courseTitle, reason: problem === 'gone' ? 'unknown-run' : problem }]
  })
  const withPlaces = lines.map((line) => ({
    ...line,
    placesLeft: runs.get(line.runId)?.placesLeft ?? 0,
  }))
  return { currency: 'GBP', lines: withPlaces, totals, problems }
}
