import type { PlacesWanted } from '@lectern/shared/contract/payload-types'
import { foreseeSteps, type ForeseenSteps } from '@lectern/shared/waiting-list/foresee-steps'
import { isClosed } from '@lectern/shared/waiting-list/next-step'

import { loadOfferedRuns, type Context } from '../orders'
import { findList } from './lists/change-list'
import { loadStanding } from './load-standing'
import { canBeBooked, toRule } from './to-rule'

/** Who waits for places on a date, and what becomes of free ones. */
export interface Waiting {
  /** In its order: the first is next. */
  queue: PlacesWanted[]
  offered: PlacesWanted[]
  /** Free places that are kept for one request, `until` (ISO 8601). */
  reservation: { id: string; until: string; kept: number } | null
  capacity: number
  /** It begins so soon, or cannot be booked any more, that nobody is offered places. */
  isClosed: boolean
  /** What happens when the date has so many more places. */
  foresee: (more: number) => ForeseenSteps
}

/** As it is now, without a step being taken; `null` where nobody has ever waited, and for a date that is gone. */
export async function loadWaiting(context: Context, runId: string): Promise<Waiting | null> {
  const { payload, now } = context
  const list = await findList(payload, runId)
  const run = list && (await loadOfferedRuns(payload, [runId])).get(runId)
  if (!run) return null
  const standing = await loadStanding(context, { list, run })
  const { queue, offered, ledger, kept, terms } = standing
  const rule = toRule(standing)
  const isOpen = canBeBooked(standing, now) && !isClosed(run, { terms, now })
  return {
    queue,
    offered,
    reservation: rule.reservation && {
      id: rule.reservation.id,
      until: rule.reservation.until.toISOString(),
      kept,
    },
    capacity: ledger.capacity,
    isClosed: !isOpen,
    foresee: (more) =>
      foreseeSteps(
        {
          ...rule,
          queue: isOpen ? rule.queue : [],
          placesFree: rule.placesFree + more,
          freedAt: more > 0 ? now : rule.freedAt,
        },
        { terms, now },
      ),
  }
}
