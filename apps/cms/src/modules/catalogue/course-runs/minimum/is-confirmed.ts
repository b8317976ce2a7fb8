import type { CourseRun } from '@lectern/shared/contract/payload-types'
import type { CheckboxField, FieldHook, Payload } from 'payload'

import { batchedReads } from '@cms/database/batched-reads'
import { findByIds } from '@cms/database/find-by-ids'
import { findStanding } from '@cms/modules/decisions'
import { aboutGoingAhead } from './minimum-standing'

/**
 * What visitors are told of a date's minimum: that it is settled, and never how many are asked for. A date
 * without a minimum takes place anyway, so of it nothing is said.
 */
export const isConfirmedField: CheckboxField = {
  name: 'isConfirmed',
  type: 'checkbox',
  label: 'Confirmed on the website',
  virtual: true,
  admin: { hidden: true, disableListColumn: true, disableListFilter: true, disableBulkEdit: true },
  hooks: { afterRead: [readFromDecisions] },
}

type WithMinimum = Pick<CourseRun, 'id' | 'minimumPlaces'>

/** Of the dates given, which have a minimum and go ahead all the same. */
export async function findConfirmed(
  payload: Payload,
  runs: readonly WithMinimum[],
): Promise<Set<string>> {
  const ids = runs.filter(({ minimumPlaces }) => minimumPlaces).map(({ id }) => id)
  const standing = await findStanding(payload, ids.map(aboutGoingAhead))
  return new Set(ids.filter((id) => standing.has(aboutGoingAhead(id))))
}

const isConfirmed = batchedReads(async (payload, ids) => {
  const select = { minimumPlaces: true } as const
  const runs = await findByIds<WithMinimum>(payload, { collection: 'course-runs', ids, select })
  const confirmed = await findConfirmed(payload, [...runs.values()])
  return new Map(ids.map((id) => [id, confirmed.has(id)]))
})

/** Asks the database for the minimum, which is taken out of the document where the public reads it. */
async function readFromDecisions({
  originalDoc,
  req,
}: Parameters<FieldHook<CourseRun>>[0]): Promise<boolean | undefined> {
  return originalDoc?.id ? isConfirmed(req, originalDoc.id) : undefined
}
