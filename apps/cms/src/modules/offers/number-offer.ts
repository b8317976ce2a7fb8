import type { WrittenOffer } from '@lectern/shared/contract/payload-types'
import { offerNumber } from '@lectern/shared/offers/offer-number'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import type { Payload, Where } from 'payload'

import { backOff } from '@cms/database/back-off'
import { compareAndSet } from '@cms/database/compare-and-set'
import type { Context } from '../orders'
import { roundOf } from './hold-places'
import { loadOffer } from './offer-content'

const maxAttempts = 200

/**
 * Makes a draft the next offer of its year. There is no counter that could be ahead of the offers: the number after
 * the largest is tried, and is unique; whoever loses it takes the next. `null` when the draft is no longer as it was
 * read.
 */
export async function numberOffer(
  { payload, now }: Context,
  {
    draft,
    changes,
  }: { draft: WrittenOffer; changes: Record<string, string | number | object | null> },
): Promise<WrittenOffer | null> {
  const year = Number(calendarDayIn(now).slice(0, 4))
  for (let attempt = 1; attempt <= maxAttempts; attempt++) {
    const sequence = (await largestSequence(payload, year)) + 1
    const number = offerNumber(year, sequence)
    const numbered = { number, numberKey: number, numberYear: year, numberSequence: sequence }
    try {
      const data = { ...changes, ...numbered, state: 'sent' }
      const sent = await compareAndSet(payload, {
        collection: 'offers',
        where: asRead(draft),
        data,
      })
      return sent && (await loadOffer(payload, draft.id))
    } catch (error) {
      // The databases say in different words that it is not unique.
      if (!(await isTaken(payload, number))) throw error
      await backOff(attempt)
    }
  }
  throw new Error(`No number could be had for the offer ${draft.id}`)
}

/** What was typed meanwhile is not sent unseen. */
function asRead(draft: WrittenOffer): Where {
  return {
    and: [
      { id: { equals: draft.id } },
      { state: { equals: 'draft' } },
      { holdRound: { equals: roundOf(draft) } },
      { updatedAt: { equals: draft.updatedAt } },
    ],
  }
}

async function isTaken(payload: Payload, number: string): Promise<boolean> {
  const where = { numberKey: { equals: number } }
  return Boolean(await payload.db.findOne<WrittenOffer>({ collection: 'offers', where }))
}

async function largestSequence(payload: Payload, year: number): Promise<number> {
  const { docs } = await payload.db.find<WrittenOffer>({
    collection: 'offers',
    where: { numberYear: { equals: year } },
    sort: '-numberSequence',
    limit: 1,
    pagination: false,
  })
  return docs[0]?.numberSequence ?? 0
}
