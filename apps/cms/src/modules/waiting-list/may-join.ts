import { lineProblem } from '@lectern/shared/booking/line-problem'
import type { SeatLedger } from '@lectern/shared/contract/payload-types'
import type { WaitingStanding } from '@lectern/shared/contract/waiting-list'
import { isClosed, type WaitingTerms } from '@lectern/shared/waiting-list/next-step'

import { loadOfferedRuns, type Context, type OfferedRun } from '../orders'
import { findLedger } from '../seats'
import { loadWaitingSettings, type WaitingSettings } from '../settings'

/** A date that the public sees, and whether its waiting list can be joined. */
export interface ListedDate {
  run: OfferedRun
  ledger: SeatLedger
  standing: WaitingStanding
  terms: WaitingTerms
}

/** `null` for what is hidden, not published, in-house or not there. */
export async function loadListedDate(
  { payload, now }: Pick<Context, 'payload' | 'now'>,
  runId: string,
): Promise<ListedDate | null> {
  const run = (await loadOfferedRuns(payload, [runId])).get(runId)
  const ledger = await findLedger(payload, runId)
  const settings = await loadWaitingSettings(payload)
  const standing = run && standingOf(run, { settings, now })
  return run && ledger && standing ? { run, ledger, standing, terms: settings.terms } : null
}

function standingOf(
  run: OfferedRun,
  { settings: { isOffered, terms }, now }: { settings: WaitingSettings; now: Date },
): WaitingStanding | null {
  const problem = lineProblem(run, { count: 1, now })
  switch (problem) {
    case 'not-published':
      return null
    case 'full':
      if (!isOffered) return 'not-offered'
      return isClosed(run, { terms, now }) ? 'too-late' : 'can-wait'
    // One place was asked for: there is one.
    case 'too-many-places':
    case null:
      return 'places-free'
    default:
      return problem
  }
}
