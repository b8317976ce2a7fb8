import { datesOnSale, datesThatAreNews } from '@lectern/shared/booking/date-news'
import type { DateRequest } from '@lectern/shared/contract/payload-types'

import { findAll } from '@cms/database/find-all'
import { groupedBy } from '@cms/grouped-by'
import { processEach } from '../../scheduler'
import { queueNewDatesEmail } from '../letters'
import type { Context } from '../orders'
import { findDatesOfCourse, type DateOfCourse } from './find-course'
import { changeRequest } from './requests/change-request'

/** Tells everybody who has confirmed it of the dates that are news to them: all of a course in one letter. */
export async function tellAboutNewDates(context: Context): Promise<void> {
  const { payload, now } = context
  const requests = await findAll(payload, {
    collection: 'date-requests',
    where: {
      and: [{ state: { equals: 'confirmed' } }, { until: { greater_than: now.toISOString() } }],
    },
  })
  const byCourse = groupedBy(requests, ({ courseId }) => courseId)
  await processEach([...byCourse], async ([courseId, ofCourse]) => {
    const dates = await findDatesOfCourse(payload, { courseId, now })
    await processEach(ofCourse, (request) => tell(context, { request, dates }))
  })
}

interface Telling {
  request: DateRequest
  dates: readonly DateOfCourse[]
}

/** What is to be told is written down first, and crossed out once its letter is queued: whoever comes next goes on there. */
async function tell(context: Context, { request, dates }: Telling): Promise<void> {
  const planned = idsIn(request.planned).length > 0 ? request : await plan(context, request, dates)
  if (planned) await carryOut(context, { request: planned, dates })
}

/** `null` also where somebody else has just begun the round, or it was ended. */
async function plan(
  { payload, now }: Context,
  request: DateRequest,
  dates: readonly DateOfCourse[],
): Promise<DateRequest | null> {
  const lastToldAt = request.lastToldAt ? new Date(request.lastToldAt) : null
  const news = datesThatAreNews(dates, { knownIds: idsIn(request.known), lastToldAt, now })
  if (news.length === 0) return null
  const changes = { planned: news, rounds: request.rounds + 1 }
  return changeRequest(payload, { request, from: 'confirmed', changes })
}

/** A date that was withdrawn meanwhile is not told, and is news again if it comes back. */
async function carryOut(context: Context, { request, dates }: Telling): Promise<void> {
  const { payload, now } = context
  const planned = idsIn(request.planned)
  const onSale = new Set(datesOnSale(dates, now))
  const [first, ...others] = dates.filter(({ id }) => planned.includes(id) && onSale.has(id))
  const letter = first && (await queueNewDatesEmail(context, { request, runs: [first, ...others] }))
  // Where there was a letter of this round, nobody knows any more which of them it names.
  const told = letter === null ? planned : first ? [first, ...others].map(({ id }) => id) : []
  const changes = {
    planned: null,
    known: [...idsIn(request.known), ...told],
    ...(told.length > 0 && { lastToldAt: now.toISOString() }),
  }
  await changeRequest(payload, { request, from: 'confirmed', changes })
}

function idsIn(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'string') : []
}
