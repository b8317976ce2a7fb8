import { inOrder, periodOf } from '@lectern/shared/time/course-days'
import type { CollectionBeforeValidateHook } from 'payload'

import type { CourseRun } from '@lectern/shared/contract/payload-types'

import { isWritten, zoneOf } from '../days/validation'

/**
 * When a date begins and ends is what its days say, whatever else is sent: lists are sorted by it,
 * booking closes and needs are erased by it. Days that cannot be read are refused by their fields.
 */
export const keepPeriod: CollectionBeforeValidateHook<CourseRun> = ({ data, originalDoc }) => {
  if (!data) return data
  const run = { ...originalDoc, ...data }
  if (!Array.isArray(run.days) || run.days.length === 0 || !run.days.every(isWritten)) return data
  const days = inOrder(run.days)
  return { ...data, days, ...periodOf({ days, timeZone: zoneOf(run) }) }
}
