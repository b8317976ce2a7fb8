import { placeOfDay } from '@lectern/shared/booking/day-place'
import type { CourseRun, Venue } from '@lectern/shared/contract/payload-types'
import { publicPath } from '@lectern/shared/addresses/public-path'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { zoneText } from '@lectern/shared/time/moment-text'
import type { PayloadRequest } from 'payload'

import { idOf } from '@cms/database/document-ids'
import { currentEnv } from '@cms/env'
import { readPlacesLeft } from '../seats'
import { daysShown, type CalendarAddress } from './address'
import { placeEntries, type DayShown } from './choose-entries'
import { findClashesAmong, type ClashLine } from './clashes-among'
import { deskTime, stateOf, stateWords, type DateEntry } from './entry'
import { findPlanEntries } from './find-plan-entries'
import { findRuns, readsEveryDate, type RunInCalendar } from './find-runs'
import { loadNamed, type CourseNamed, type Named } from './load-named'

export interface CalendarPage {
  days: DayShown[]
  /** From today on, the first ones first. */
  clashes: ClashLine[]
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
  const placesLeft = await readPlacesLeft(
    req.payload,
    runs.map(({ id }) => id),
  )
  const clashes = readsEveryDate(req) ? findClashesAmong(runs, named) : []
  const dates = runs.flatMap((run) => entriesOf(run, { req, placesLeft, named, clashes }))
  return {
    days: placeEntries({ days, entries: [...dates, ...plans], address, today }),
    clashes: clashes.filter(({ days: during }) => during.some(({ day }) => day >= today)),
    named,
  }
}

interface Around {
  req: PayloadRequest
  placesLeft: ReadonlyMap<string, number>
  named: Named
  clashes: readonly ClashLine[]
}

/** One for each of its days. */
function entriesOf(run: RunInCalendar, around: Around): DateEntry[] {
  const { req, named, placesLeft } = around
  const course = named.courses.get(idOf(run.course))
  const standing = { ...run, placesLeft: placesLeft.get(run.id) ?? 0 }
  const ofRun = {
    type: 'date' as const,
    runId: run.id,
    courseId: idOf(run.course),
    href: hrefFor(req, run, course),
    course: course?.title ?? 'Course',
    state: stateOf(standing),
    words: stateWords(standing),
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
    return { town: 'Online', place: 'Online', venueId: null, isOnline: true }
  }
  const found = venue ? venues.get(idOf(venue)) : undefined
  const town = found?.address?.town ?? ''
  const undecided = 'Place to be decided'
  return {
    town: (town || found?.name) ?? undecided,
    place: [town, found?.name].filter(Boolean).join(', ') || undecided,
    venueId: venue ? idOf(venue) : null,
    isOnline: false,
  }
}

function trainersOn(run: RunInCalendar, index: number, named: Named) {
  const trainerIds = named.occupationOf(run).days[index]?.trainerIds ?? []
  return { trainerIds, trainers: trainerIds.flatMap((id) => named.trainers.get(id)?.name ?? []) }
}
