import type { RunDecision } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { findAll } from '@cms/database/find-all'
import { insertOnce } from '@cms/database/insert-once'

/** What was said last about something, by whom and when. */
export type Said = Pick<RunDecision, 'by' | 'at'>

interface NewDecision {
  about: string
  runId: string
  otherRunId?: string
  isTakenBack?: boolean
  /** For the history of the date. */
  text: string
  by: string
  now: Date
}

/** Says something of a date, or takes it back. What stands already is not said twice. */
export async function decide(payload: Payload, decision: NewDecision): Promise<void> {
  const { about, isTakenBack = false, now, ...said } = decision
  const stands = (await findStanding(payload, [about])).has(about)
  if (stands !== isTakenBack) return
  const at = now.toISOString()
  await insertOnce(payload, {
    collection: 'run-decisions',
    data: { ...said, about, isTakenBack, at, key: `${about}/${at}` },
  })
}

/** By what they are about: what was said and not taken back. */
export async function findStanding(
  payload: Payload,
  abouts: readonly string[],
): Promise<Map<string, Said>> {
  if (abouts.length === 0) return new Map()
  const decisions = await findAll(payload, {
    collection: 'run-decisions',
    where: { about: { in: [...new Set(abouts)] } },
    sort: ['at', 'id'],
  })
  const last = new Map(decisions.map((decision) => [decision.about, decision]))
  return new Map([...last].filter(([, { isTakenBack }]) => !isTakenBack))
}

/** Everything that was said of a date, the newest first. */
export function findDecisionsOf(payload: Payload, runId: string): Promise<RunDecision[]> {
  return findAll(payload, {
    collection: 'run-decisions',
    where: { or: [{ runId: { equals: runId } }, { otherRunId: { equals: runId } }] },
    sort: ['-at', 'id'],
  })
}
