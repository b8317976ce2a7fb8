import type { WrittenOffer } from '@lectern/shared/contract/payload-types'

import type { Context } from '../orders'
import { countSeatsHeldByRun, type SeatsHeld } from '../seats'
import { replaceOffer } from './end-offer'
import { holdPlaces, letGoOfPlaces } from './hold-places'
import { loadOffer } from './offer-content'

interface Replacing {
  /** The version that is to be sent. */
  draft: WrittenOffer
  lines: readonly Line[]
  by: string
}
type Line = { runId: string; count: number }

/**
 * Ends the offer that a draft is a version of, after the draft has places of its own. Only where these are to be had
 * from the places of the offer alone is it ended first; where there are too few in any case, nothing changes.
 *
 * @throws Refusal where the offer has been accepted meanwhile.
 */
export async function replaceWithVersion(context: Context, of: Replacing): Promise<SeatsHeld> {
  const { payload } = context
  const { draft, lines, by } = of
  const before = await loadOffer(payload, draft.replacesId ?? '')
  if (draft.holdsPlaces && before.state === 'sent') {
    const seats = await holdPlaces(payload, { offer: draft, lines })
    const heldBefore = await countSeatsHeldByRun(payload, before.id)
    if (!seats.held && !isHadFrom(heldBefore, { short: seats.short, lines })) return seats
  }
  try {
    await replaceOffer(context, { id: before.id, byId: draft.id, by })
  } catch (refusal) {
    await letGoOfPlaces(payload, await loadOffer(payload, draft.id))
    throw refusal
  }
  return { held: true }
}

/** Whether what is short is to be had once the places of the offer before are free. */
function isHadFrom(
  heldBefore: ReadonlyMap<string, number>,
  { short, lines }: { short: (SeatsHeld & { held: false })['short']; lines: readonly Line[] },
): boolean {
  return short.every(({ runId, placesLeft }) => {
    const wanted = lines.find((line) => line.runId === runId)?.count ?? 0
    return placesLeft + (heldBefore.get(runId) ?? 0) >= wanted
  })
}
