import type { PlacesWanted, SeatLedger, WaitingList } from '@lectern/shared/contract/payload-types'
import type { WaitingTerms } from '@lectern/shared/waiting-list/next-step'

import type { Context, OfferedRun } from '../orders'
import { loadOfferedRuns } from '../orders'
import { countSeatsHeld, findLedger } from '../seats'
import { loadWaitingSettings } from '../settings'
import { noteEnds } from './places-wanted/note-ends'
import { findPlacesWanted } from './places-wanted/change-place-wanted'
import { writeDueLetters } from './places-wanted/write-due-letters'

/** Everything that decides what is next on the list of a date. */
export interface Standing {
  list: WaitingList
  terms: WaitingTerms
  ledger: SeatLedger
  run: OfferedRun | undefined
  queue: PlacesWanted[]
  offered: PlacesWanted[]
  /** Seats that are held for the reservation. */
  kept: number
  freedSeen: number
  freedAt: Date | null
}

/** Writes down first what has ended. @throws Error when the date has no ledger. */
export async function settledStanding(context: Context, list: WaitingList): Promise<Standing> {
  const { payload } = context
  const { runId } = list
  const run = (await loadOfferedRuns(payload, [runId])).get(runId)
  await noteEnds(context, { run, wanted: await findPlacesWanted(payload, runId) })
  await writeDueLetters(context, { runId, run })
  return loadStanding(context, { list, run })
}

/** @throws Error when the date has no ledger. */
export async function loadStanding(
  { payload, now }: Context,
  { list, run }: Pick<Standing, 'list' | 'run'>,
): Promise<Standing> {
  const { runId, reservedFor } = list
  const ledger = await findLedger(payload, runId)
  if (!ledger) throw new Error(`Run ${runId} has no seat ledger`)
  const wanted = await findPlacesWanted(payload, runId)
  const { terms } = await loadWaitingSettings(payload)
  const hasFreed = ledger.freed > list.freedSeen
  return {
    list,
    terms,
    ledger,
    run,
    queue: wanted.filter(({ state }) => state === 'waiting'),
    offered: wanted.filter(({ state }) => state === 'offered'),
    kept: reservedFor ? await countSeatsHeld(payload, reservedFor) : 0,
    freedSeen: Math.max(ledger.freed, list.freedSeen),
    freedAt: hasFreed ? now : list.freedAt ? new Date(list.freedAt) : null,
  }
}
