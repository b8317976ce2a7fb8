import type { PlacesWanted } from '@lectern/shared/contract/payload-types'

import { compareAndSet } from '@cms/database/compare-and-set'
import { findAll } from '@cms/database/find-all'
import { queueCalledOffEmail, queueOnListEmail } from '../../letters'
import type { Context, OfferedRun } from '../../orders'
import { loadWaitingSettings } from '../../settings'
import { positionOf } from './position-of'

/** Written together with the change that it tells of, and crossed out when the letter is queued. */
export type DueLetter = 'on-list' | 'called-off'

/** Tells everybody on a date's list what they are still to be told, once. */
export async function writeDueLetters(
  context: Context,
  { runId, run }: { runId: string; run: OfferedRun | undefined },
): Promise<void> {
  const due = await findAll(context.payload, {
    collection: 'places-wanted',
    where: { and: [{ runId: { equals: runId } }, { letterDue: { exists: true } }] },
  })
  for (const place of due) {
    await writeLetter(context, { place, run })
    await crossOut(context, place)
  }
}

async function writeLetter(
  context: Context,
  { place, run }: { place: PlacesWanted; run: OfferedRun | undefined },
): Promise<void> {
  if (place.letterDue === 'called-off') return queueCalledOffEmail(context, { place, run })
  const isOnList = place.state === 'waiting' || place.state === 'offered'
  if (!isOnList || !run) return
  const { terms } = await loadWaitingSettings(context.payload)
  await queueOnListEmail(context, { place, run, position: await positionOf(context, place), terms })
}

/** What has fallen due meanwhile stays. */
async function crossOut({ payload }: Context, { id, letterDue }: PlacesWanted): Promise<void> {
  await compareAndSet(payload, {
    collection: 'places-wanted',
    where: { and: [{ id: { equals: id } }, { letterDue: { equals: letterDue } }] },
    data: { letterDue: null },
  })
}
