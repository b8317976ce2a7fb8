import type { CourseRun, RunCancellation } from '@lectern/shared/contract/payload-types'
import {
  addDays,
  calendarDayIn,
  endOfDayInLondon,
  isCalendarDay,
  type CalendarDay,
} from '@lectern/shared/time/calendar-day'
import { dateText } from '@lectern/shared/time/moment-text'

import { compareAndSet } from '@cms/database/compare-and-set'
import { isDocumentId } from '@cms/database/document-ids'
import { Refusal } from '@cms/http/refusal'
import { insertCancellation, runLabelOf, type Decision, type Context } from '../../orders'
import { chooseMoveTarget, type MoveTarget } from '../moves/move-targets'
import { carryOutCancellation } from './carry-out-cancellation'

interface RunToCancel {
  runId: string
  /** Where everybody goes for whom there is room; without it everybody is refunded. */
  moveToRunId?: string | undefined
  /** The last day on which each customer chooses between another date and the money; nobody is asked without it. */
  askUntil?: CalendarDay | undefined
  reason: string
  by: string
}

/** Whoever calls a course off gives the money back within 14 days; nobody is asked for longer. */
const mostDaysToChoose = 14

/**
 * Calls off a course date. The decision is written down first; a job carries it out until nobody is
 * left, however often it is cut short. Where customers are asked, it waits for their answers.
 * @throws Refusal for a date that is not there, for one to which nobody can be moved, and for a day by which nobody
 *   can be asked.
 */
export async function cancelRun(context: Context, of: RunToCancel): Promise<void> {
  const { payload } = context
  const { runId, moveToRunId, askUntil, reason, by } = of
  if (!isDocumentId(payload, runId)) throw new Refusal('not-found')
  const where = { id: { equals: runId } }
  const run = await payload.db.findOne<CourseRun>({ collection: 'course-runs', where })
  if (!run) throw new Refusal('not-found')
  const choice = { fromRunId: runId, toRunId: moveToRunId ?? '', count: 1, field: 'moveToRunId' }
  const target = moveToRunId ? await chooseMoveTarget(context, choice) : null
  if (askUntil) checkLastDay(askUntil, { now: context.now, target })
  const cancellation = await writeDown(context, {
    runId,
    runLabel: run.label ?? runId,
    reason,
    by,
    moveTo: target?.date ?? null,
    moveToLabel: target && runLabelOf({ ...target.date, courseTitle: target.courseTitle }),
    askUntil: askUntil ? endOfDayInLondon(askUntil).toISOString() : null,
  })
  await carryOutCancellation(context, cancellation)
}

function checkLastDay(
  askUntil: CalendarDay,
  { now, target }: { now: Date; target: MoveTarget | null },
): void {
  const today = calendarDayIn(now)
  if (!isCalendarDay(askUntil) || askUntil < today || askUntil > addDays(today, mostDaysToChoose)) {
    refuse(`Choose a day from today to ${dateText(addDays(today, mostDaysToChoose))}.`)
  }
  if (target && askUntil >= calendarDayIn(new Date(target.date.startsAt))) {
    refuse('Choose a day before the date to which they are moved.')
  }
}

function refuse(message: string): never {
  throw new Refusal('invalid-fields', { fields: [{ path: 'askUntil', message }] })
}

/**
 * One cancellation for each date. While it is being carried out the first decision stands; once it is
 * finished, another one is about whoever was booked since.
 */
async function writeDown(context: Context, decision: Decision): Promise<RunCancellation> {
  const { payload } = context
  const { runId } = decision
  const collection = 'run-cancellations'
  const written = await insertCancellation(context, decision)
  if (written) return written
  const renewed = await compareAndSet(payload, {
    collection,
    where: { and: [{ key: { equals: runId } }, { followUpDone: { equals: true } }] },
    data: {
      ...decision,
      ...{ followUpDone: false, finishedAt: null, isAsked: false, round: { $inc: 1 } },
    },
  })
  if (renewed) return renewed
  const where = { key: { equals: runId } }
  const standing = await payload.db.findOne<RunCancellation>({ collection, where })
  if (!standing) throw new Error(`The cancellation of ${runId} is neither new nor there`)
  return standing
}
