import {
  ValidationError,
  type CollectionAfterChangeHook,
  type PayloadRequest,
  type RequestContext,
} from 'payload'

import type { CourseRun } from '@lectern/shared/contract/payload-types'
import { inOrder } from '@lectern/shared/time/course-days'

import { callsOffRun, countPlacesTaken } from '../../seats'
import { placesTakenWords } from './validation'

/** What people were told when they booked: it stands in their e-mails, their calendars and their invoice. */
const told = ['course', 'days', 'timeZone', 'delivery', 'venue'] as const
const kept = [...told, 'status'] as const
type Kept = (typeof kept)[number]

type Validation = (value: never, options: never) => unknown
interface Options {
  name: Kept
  id?: unknown
  /** Of a form that is being filled in: `onChange`. */
  event: 'onChange' | 'submit'
  previousValue?: unknown
  req: PayloadRequest
}

/**
 * Saving a date gives no money back and tells nobody, so a date on which places are taken is neither
 * called off nor made into another by it. Checked after what the field itself demands.
 */
export function keptWhileTaken<Own extends Validation>(own: Own): Own {
  const demands = own as unknown as (value: unknown, options: Options) => unknown
  const validate = async (value: unknown, options: Options) => {
    const answer = await demands(value, options)
    return answer === true ? refuseForTaken(value, options) : answer
  }
  return validate as unknown as Own
}

async function refuseForTaken(
  value: unknown,
  { name, id, event, previousValue, req }: Options,
): Promise<true | string> {
  if (typeof id !== 'string') return true
  // A form takes for previous what it last tried to save.
  const before = event === 'submit' ? previousValue : (await readSaved(req, id))?.[name]
  if (!isBroken({ name, before, after: value, context: req.context })) return true
  const taken = await countPlacesTaken(req.payload, id)
  return taken === 0 ? true : messageFor(name, taken)
}

/** Once for all fields of a form. */
function readSaved(req: PayloadRequest, id: string): Promise<CourseRun | null> {
  const where = { id: { equals: id } }
  const saved =
    savedRuns.get(req) ??
    req.payload.db.findOne<CourseRun>({ collection: 'course-runs', where, req })
  savedRuns.set(req, saved)
  return saved
}

const savedRuns = new WeakMap<PayloadRequest, Promise<CourseRun | null>>()

/** When somebody takes a place between the check and the save, all of it goes back to what it was. */
export const undoChangingTakenRun: CollectionAfterChangeHook<CourseRun> = async ({
  doc,
  previousDoc,
  operation,
  context,
  req,
}) => {
  if (operation === 'create') return doc
  const broken = kept.filter((name) =>
    isBroken({ name, before: previousDoc[name], after: doc[name], context }),
  )
  if (broken.length === 0) return doc
  const taken = await countPlacesTaken(req.payload, doc.id)
  if (taken === 0) return doc
  const names = [...kept, 'startsAt', 'endsAt', 'label'] as const
  const data = Object.fromEntries(names.map((name) => [name, previousDoc[name] ?? null]))
  await req.payload.db.updateOne({ collection: 'course-runs', id: doc.id, data, req })
  const errors = broken.map((path) => ({ path, message: messageFor(path, taken) }))
  throw new ValidationError({ errors }, req.t)
}

interface Change {
  name: Kept
  before: unknown
  after: unknown
  context: RequestContext
}

function isBroken({ name, before, after, context }: Change): boolean {
  if (comparable(after) === comparable(before)) return false
  return name === 'status' ? after === 'cancelled' && !context[callsOffRun] : true
}

function messageFor(name: Kept, taken: number): string {
  const places = `${placesTakenWords(taken)} on this date`
  return name === 'status'
    ? `${places}. To call it off use “Cancel this date” under “Who comes”: everybody is moved or refunded, and told. If you do not see it there, ask somebody who handles bookings.`
    : `${places}, and nobody would be told of the change. Make another date, then move everybody there with “Cancel this date” under “Who comes”.`
}

/** A reference can be read with what it refers to; of days there is more than what people were told. */
function comparable(value: unknown): unknown {
  if (value === null || value === undefined || value === '') return null
  if (Array.isArray(value))
    return JSON.stringify(inOrder(value as CourseRun['days']).map(toldOfDay))
  return typeof value === 'object' && 'id' in value ? value.id : value
}

function toldOfDay({ day, from, until, delivery, venue }: CourseRun['days'][number]) {
  return [day, from, until, comparable(delivery), comparable(venue)]
}
