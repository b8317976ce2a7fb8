import type { CourseRun, Feedback } from '@lectern/shared/contract/payload-types'
import { answeredUntil, isTimeToAsk, wasThere } from '@lectern/shared/feedback/who-is-asked'
import { keptUntil } from '@lectern/shared/privacy/kept-until'
import { feedbackKeptMonths } from '@lectern/shared/privacy/retention-table'
import { calendarDayIn, endOfDayInLondon } from '@lectern/shared/time/calendar-day'
import { daysText } from '@lectern/shared/time/days-text'

import { compareAndSet } from '@cms/database/compare-and-set'
import { idOf } from '@cms/database/document-ids'
import { findAll } from '@cms/database/find-all'
import { insertOnce } from '@cms/database/insert-once'
import { processEach } from '../../scheduler'
import { calendarDaysOf, loadRegister, type Attendee, type Register } from '../attendance'
import { awaitsAddress, newFeedbackKey, queueFeedbackEmail } from '../letters'
import type { Context } from '../orders'
import { loadFeedbackSettings } from '../settings'
import { refusingAmong } from './refusals'

/**
 * Asks everybody who was on a date that has ended how it was, each place once. That somebody is to be asked is
 * written first, crossed out once the letter is queued: whoever comes next goes on there.
 */
export async function askForFeedback(context: Context): Promise<void> {
  const { isAsked } = await loadFeedbackSettings(context.payload)
  if (!isAsked) return
  const runs = await findEndedRuns(context)
  await processEach(runs, (run) => planForRun(context, run))
  await writePlannedLetters(context)
}

/** The same of one date, whatever the settings say. */
export async function askAboutDate(context: Context, run: CourseRun): Promise<void> {
  await planForRun(context, run)
  await writePlannedLetters(context)
}

const dayMs = 24 * 60 * 60_000

/** Somewhat more than are asked; `isTimeToAsk` says which of them are. */
const lookedAtDays = 10

function findEndedRuns({ payload, now }: Context): Promise<CourseRun[]> {
  return findAll(payload, {
    collection: 'course-runs',
    where: {
      and: [
        { endsAt: { less_than: now.toISOString() } },
        { endsAt: { greater_than: new Date(now.getTime() - lookedAtDays * dayMs).toISOString() } },
        { status: { not_in: ['cancelled'] } },
      ],
    },
  })
}

async function planForRun(context: Context, run: CourseRun): Promise<void> {
  const { payload, now } = context
  const { id, timeZone } = run
  const lastDay = calendarDaysOf(run).at(-1)
  if (!lastDay || !isTimeToAsk({ lastDay, timeZone }, now)) return
  const register = await loadRegister(payload, id)
  if (!register) return
  const attendees = register.attendees.flatMap(whoCanBeAsked)
  const where = { runId: { equals: id } }
  const planned = await findAll(payload, { collection: 'feedback', where })
  const isPlanned = new Set(planned.map(({ bookingId }) => bookingId))
  const isRefusing = await refusingAmong(
    payload,
    attendees.map(({ email }) => email),
  )
  for (const attendee of attendees) {
    const { booking, email } = attendee
    if (isPlanned.has(booking.id) || isRefusing(email)) continue
    if (wasThere(register.attendances, booking.id)) await plan(context, { register, attendee })
  }
}

interface Asked extends Attendee {
  name: string
  email: string
}

/** Named, with an address that is not a stranger's word. */
function whoCanBeAsked({ booking, order }: Attendee): Asked[] {
  const { delegateName: name, delegateEmail: email } = booking
  return name && email && !awaitsAddress(order) ? [{ booking, order, name, email }] : []
}

async function plan(
  { payload, now }: Context,
  { register, attendee }: { register: Register; attendee: Asked },
): Promise<void> {
  const { booking, order, name, email } = attendee
  const { run, courseTitle, dates } = register
  const term = { count: feedbackKeptMonths, unit: 'months' } as const
  await insertOnce(payload, {
    collection: 'feedback',
    data: {
      key: `${booking.id}/${run.id}`,
      linkKey: newFeedbackKey(),
      state: 'planned',
      mayPublish: false,
      delegateName: name,
      email,
      ...(order.companyName && { companyName: order.companyName }),
      course: idOf(run.course),
      courseTitle,
      days: daysText(dates),
      askedAt: now.toISOString(),
      until: answeredUntil(now).toISOString(),
      keptUntil: endOfDayInLondon(keptUntil(calendarDayIn(now), term)).toISOString(),
      bookingId: booking.id,
      runId: run.id,
      orderId: order.id,
      belongsTo: order.id,
    },
  })
}

async function writePlannedLetters(context: Context): Promise<void> {
  const { payload } = context
  const planned = await findAll(payload, {
    collection: 'feedback',
    where: { state: { equals: 'planned' } },
  })
  await processEach(planned, (feedback) => writeLetter(context, feedback))
}

async function writeLetter(context: Context, feedback: Feedback): Promise<void> {
  const { id, orderId } = feedback
  await queueFeedbackEmail(context, { order: { id: orderId }, feedback })
  await compareAndSet(context.payload, {
    collection: 'feedback',
    where: { and: [{ id: { equals: id } }, { state: { equals: 'planned' } }] },
    data: { state: 'asked' },
  })
}
