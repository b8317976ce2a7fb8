import { lineProblem } from '@lectern/shared/booking/line-problem'
import type { CourseRun } from '@lectern/shared/contract/payload-types'
import type { CourseDate } from '@lectern/shared/contract/placed-order'

import { idOf } from '@cms/database/document-ids'
import { findAll } from '@cms/database/find-all'
import { Refusal } from '@cms/http/refusal'
import { loadOfferedRuns, type OfferedRun, type Context } from '../../orders'

/** A date to which places can be moved. */
export interface MoveTarget {
  date: CourseDate
  courseTitle: string
  placesLeft: number
  /** Of one place, in pence without VAT. */
  priceNetPence: number
}

/** The other dates of a run's course on which somebody could book a place now, the next one first. */
export async function loadMoveTargets(context: Context, runId: string): Promise<MoveTarget[]> {
  const run = await findRun(context, runId)
  if (!run) return []
  const runs = await findAll(context.payload, {
    collection: 'course-runs',
    where: {
      and: [
        { course: { equals: run.course } },
        { id: { not_equals: runId } },
        { status: { equals: 'open' } },
        { startsAt: { greater_than: context.now.toISOString() } },
      ],
    },
    sort: 'startsAt',
  })
  const ids = runs.map(({ id }) => id)
  const offers = await loadOfferedRuns(context.payload, ids)
  return ids.flatMap((id) => {
    const offer = offers.get(id)
    const isFree = offer && lineProblem(offer, { count: 1, now: context.now }) === null
    return isFree ? [toTarget(id, offer)] : []
  })
}

interface Choice {
  fromRunId: string
  toRunId: string
  count: number
  /** Under which the choice was made, to say what is wrong with it there. */
  field: string
}

/** @throws Refusal that says in plain words why so many places cannot be moved there. */
export async function chooseMoveTarget(context: Context, choice: Choice): Promise<MoveTarget> {
  const { fromRunId, toRunId, count, field } = choice
  const refuse = (message: string) => {
    throw new Refusal('invalid-fields', { fields: [{ path: field, message }] })
  }
  if (fromRunId === toRunId) return refuse('The places are on this date already. Choose another.')
  const [from, offers] = await Promise.all([
    findRun(context, fromRunId),
    loadOfferedRuns(context.payload, [toRunId]),
  ])
  const offer = offers.get(toRunId)
  if (!from || offer?.course.id !== idOf(from.course)) {
    return refuse('This is not a date of the same course. Choose another.')
  }
  const problem = lineProblem(offer, { count, now: context.now })
  return problem ? refuse(problemWords(offer)[problem]) : toTarget(toRunId, offer)
}

function problemWords({ placesLeft }: OfferedRun) {
  const only = placesLeft === 1 ? 'Only 1 place is' : `Only ${placesLeft} places are`
  return {
    'not-published': 'This date is not on the website. Choose another.',
    cancelled: 'This date is cancelled. Choose another.',
    past: 'This date has begun. Choose another.',
    closed: 'Booking is closed for this date. Choose another.',
    full: 'No place is left on this date. Choose another.',
    'too-many-places': `${only} left on this date. Choose another, or move fewer places.`,
  }
}

function toTarget(runId: string, run: OfferedRun): MoveTarget {
  const { startsAt, endsAt, timeZone, days, delivery, place, course, placesLeft } = run
  const { priceNetPence } = run
  const date = {
    runId,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    timeZone,
    days,
    delivery,
    place,
  }
  return { date, courseTitle: course.title, placesLeft, priceNetPence }
}

function findRun({ payload }: Context, runId: string): Promise<CourseRun | null> {
  return payload.db.findOne<CourseRun>({
    collection: 'course-runs',
    where: { id: { equals: runId } },
  })
}
