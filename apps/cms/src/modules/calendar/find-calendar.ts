import { placeOfDay } from '@lectern/shared/booking/day-place'
import type { CourseRun, Venue } from '@lectern/shared/contract/payload-types'
import { publicPath } from '@lectern/shared/addresses/public-path'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { zoneText } from '@lectern/shared/time/moment-text'
import type { PayloadRequest } from 'payload'

import { idOf } from '@cms/database/document-ids'
import { currentEnv } from '@cms/env'
import { aboutGoingAhead, minimumStanding, shortWords } from '../catalogue'
import { findStanding, type Said } from '../decisions'
import { readSeatCounts, type SeatCounts } from '../seats'
import { countWaiting, waitingWords } from '../waiting-list'
import { daysShown, type CalendarAddress } from './address'
import { placeEntries, type DayShown } from './choose-entries'
import { findClashesAmong, type ClashLine } from './clashes-among'
import { deskTime, stateOf, stateWords, type DateEntry } from './entry'
import { findPlanEntries } from './find-plan-entries'
import { findRuns, readsEveryDate, type RunInCalendar } from './find-runs'
import { loadNamed, venueInWords, type CourseNamed, type Named } from './load-named'

export type IntendedClash = ClashLine & { said: Said }

export interface CalendarPage {
  days: DayShown[]
  /** From today on, the first ones first. */
  clashes: ClashLine[]
  /** Those of them that are meant to be so. */
  intended: IntendedClash[]
  named: Named
}

/** What this person may see of the days at an address: a fixed number of queries, bounded by time. */
export async function findCalendar(
  req: PayloadRequest,
  { address, now }: { address: CalendarAddress; now: Date },
): Promise<CalendarPage> {
  const days = daysShown(address)
  const today = calendarDayIn(now)
  const [runs, named, plans] = await Promise.all([
    findRuns(req, days),
    loadNamed(req),
    findPlanEntries(req, days),
  ])
  const found = readsEveryDate(req) ? findClashesAmong(runs, named) : []
  const ids = runs.map(({ id }) => id)
  const [seats, waiting, standing] = await Promise.all([
    readSeatCounts(req.payload, ids),
    countWaiting(req.payload, readsEveryDate(req) ? ids : []),
    readsEveryDate(req) ? findSaid(req, { runs, clashes: found }) : new Map<string, Said>(),
  ])
  const clashes = found.filter(({ mark }) => !standing.has(mark))
  const around = { req, seats, waiting, standing, named, clashes, now }
  const dates = runs.flatMap((run) => entriesOf(run, around))
  const isToCome = ({ days: during }: ClashLine) => during.some(({ day }) => day >= today)
  return {
    days: placeEntries({ days, entries: [...dates, ...plans], address, today }),
    clashes: clashes.filter(isToCome),
    intended: found.filter(isToCome).flatMap((clash) => {
      const said = standing.get(clash.mark)
      return said ? { ...clash, said } : []
    }),
    named,
  }
}

/** What was said of these dates and their clashes, in one query. */
function findSaid(
  { payload }: PayloadRequest,
  { runs, clashes }: { runs: readonly RunInCalendar[]; clashes: readonly ClashLine[] },
): Promise<Map<string, Said>> {
  return findStanding(payload, [
    ...runs.filter(({ minimumPlaces }) => minimumPlaces).map(({ id }) => aboutGoingAhead(id)),
    ...clashes.map(({ mark }) => mark),
  ])
}

interface Around {
  req: PayloadRequest
  seats: ReadonlyMap<string, SeatCounts>
  /** For those who read every date. */
  waiting: ReadonlyMap<string, number>
  standing: ReadonlyMap<string, Said>
  named: Named
  clashes: readonly ClashLine[]
  now: Date
}

/** One for each of its days. */
function entriesOf(run: RunInCalendar, around: Around): DateEntry[] {
  const { req, named, seats, waiting } = around
  const course = named.courses.get(idOf(run.course))
  const standing = { ...run, placesLeft: seats.get(run.id)?.available ?? 0 }
  const ofRun = {
    type: 'date' as const,
    runId: run.id,
    courseId: idOf(run.course),
    href: hrefFor(req, run, course),
    course: course?.title ?? 'Course',
    state: stateOf(standing),
    words: stateWords(standing),
    waiting: waitingWords(waiting.get(run.id) ?? 0),
    ...minimumOf(run, around),
  }
  return run.days.map((day, index) => ({
    ...ofRun,
    ...placeWords(run, day, named),
    ...trainersOn(run, index, named),
    day: day.day,
    startsAt: `${day.day}T${day.from}`,
    hours: `${deskTime(day.from)}–${deskTime(day.until)}${zoneText(run.timeZone)}`,
    part: run.days.length > 1 ? `day ${index + 1} of ${run.days.length}` : '',
    clashes: around.clashes.flatMap(({ who, dates, days: during }) =>
      dates.some(({ runId }) => runId === run.id) && during.some((each) => each.day === day.day)
        ? who
        : [],
    ),
  }))
}

/** For those who read every date: how few come is nobody else's business. */
function minimumOf(run: RunInCalendar, { req, seats, standing, now }: Around) {
  const minimum = minimumStanding(run, {
    booked: seats.get(run.id)?.booked ?? 0,
    said: standing.get(aboutGoingAhead(run.id)),
    now,
  })
  const isShown = readsEveryDate(req) && run.status !== 'hidden'
  return {
    short: isShown && minimum.is === 'short' ? shortWords(minimum) : '',
    isConfirmed: minimum.is === 'confirmed',
  }
}

function hrefFor(
  req: PayloadRequest,
  { id }: RunInCalendar,
  course: CourseNamed | undefined,
): string | null {
  if (readsEveryDate(req)) return `/admin/collections/course-runs/${id}/sheet`
  const slug = course?.slug
  return slug ? currentEnv().WEB_URL + publicPath({ collection: 'courses', slug }) : null
}

function placeWords(run: RunInCalendar, day: CourseRun['days'][number], { venues }: Named) {
  const { delivery, venue } = placeOfDay<string | Venue>(run, day)
  if (delivery === 'online') {
    return { town: 'Online', place: 'Online', room: '', venueId: null, isOnline: true }
  }
  const found = venue ? venues.get(idOf(venue)) : undefined
  const town = found?.address?.town ?? ''
  const undecided = 'Place to be decided'
  return {
    town: (town || found?.name) ?? undecided,
    place: (found && venueInWords(found)) || undecided,
    room: found ? [venueInWords(found), day.room].filter(Boolean).join(', ') : '',
    venueId: venue ? idOf(venue) : null,
    isOnline: false,
  }
}

function trainersOn(run: RunInCalendar, index: number, named: Named) {
  const trainerIds = named.occupationOf(run).days[index]?.trainerIds ?? []
  return { trainerIds, trainers: trainerIds.flatMap((id) => named.trainers.get(id)?.name ?? []) }
}
