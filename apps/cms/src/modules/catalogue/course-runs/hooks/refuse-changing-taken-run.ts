import {
  ValidationError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type Payload,
  type RequestContext,
} from 'payload'

import type { CourseRun } from '@lectern/shared/contract/payload-types'

import { callsOffRun, countPlacesTaken } from '../../../booking'
import { placesTakenWords } from '../validation'

/** What people were told when they booked: it stands in their e-mails, their calendars and their invoice. */
const told = ['course', 'startsAt', 'endsAt', 'timeZone', 'delivery', 'venue'] as const

/**
 * Saving a date gives no money back and tells nobody, so a date on which places are taken is neither
 * called off nor made into another by it.
 */
export const refuseChangingTakenRun: CollectionBeforeChangeHook<CourseRun> = async ({
  data,
  originalDoc,
  operation,
  context,
  req,
}) => {
  if (operation === 'create' || !originalDoc) return data
  const change = { before: originalDoc, after: data, context }
  const problems = await problemsOfTaken(req.payload, change)
  if (problems.length > 0) throw new ValidationError({ errors: problems }, req.t)
  return data
}

/** When somebody takes a place between the two, what was told of the date goes back to what it was. */
export const undoChangingTakenRun: CollectionAfterChangeHook<CourseRun> = async ({
  doc,
  previousDoc,
  operation,
  context,
  req,
}) => {
  if (operation === 'create') return doc
  const change = { before: previousDoc, after: doc, context }
  const problems = await problemsOfTaken(req.payload, change)
  if (problems.length === 0) return doc
  const before = [...told, 'status', 'label'] as const
  const data = Object.fromEntries(before.map((field) => [field, previousDoc[field] ?? null]))
  await req.payload.db.updateOne({ collection: 'course-runs', id: doc.id, data, req })
  throw new ValidationError({ errors: problems }, req.t)
}

interface Change {
  before: CourseRun
  after: Partial<CourseRun>
  context: RequestContext
}

async function problemsOfTaken(payload: Payload, { before, after, context }: Change) {
  const isCalledOff = after.status === 'cancelled' && before.status !== 'cancelled'
  const mayNotBe = isCalledOff && !context[callsOffRun]
  const changed = told.filter((field) => isChanged(after[field], before[field]))
  if (!mayNotBe && changed.length === 0) return []
  const taken = await countPlacesTaken(payload, before.id)
  if (taken === 0) return []
  return [
    ...(mayNotBe ? [{ path: 'status', message: calledOffMessage(taken) }] : []),
    ...changed.map((path) => ({ path, message: changedMessage(taken) })),
  ]
}

function calledOffMessage(taken: number): string {
  return `${placesTakenWords(taken)} on this date. To call it off use “Cancel this date” under “Bookings”: everybody is moved or refunded, and told. If you do not see it there, ask somebody who handles bookings.`
}

function changedMessage(taken: number): string {
  return `${placesTakenWords(taken)} on this date, and nobody would be told of the change. Make another date, then move everybody there with “Cancel this date” under “Bookings”.`
}

function isChanged(value: unknown, before: unknown): boolean {
  return value !== undefined && comparable(value) !== comparable(before)
}

/** A moment can be written in more than one way, and a reference can be read with what it refers to. */
function comparable(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return null
  if (value instanceof Date) return value.getTime()
  if (typeof value === 'object' && 'id' in value) return value.id
  const isMoment = typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)
  return isMoment ? Date.parse(value) : value
}
