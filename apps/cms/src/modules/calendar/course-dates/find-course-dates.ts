import type { CourseRun } from '@lectern/shared/contract/payload-types'
import { pence } from '@lectern/shared/money/pence'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { daysText, hoursLine } from '@lectern/shared/time/days-text'
import type { PriceLabel } from '@lectern/shared/vat/price-label'
import { priceOnDay, type PriceSettings } from '@lectern/shared/vat/price-on-day'
import type { PayloadRequest } from 'payload'

import { idOf } from '@cms/database/document-ids'
import { aboutGoingAhead, minimumStanding, shortWords } from '../../catalogue'
import { findStanding } from '../../decisions'
import { readSeatCounts } from '../../seats'
import { loadPriceSettings } from '../../settings'
import { countWaiting, waitingWords } from '../../waiting-list'
import { stateOf, type DateState } from '../entry'
import { loadNamed, venueInWords, type Named } from '../load-named'

/** A date as the page of its course lists it. */
export interface CourseDate {
  id: string
  /** "12 to 13 January 2027" */
  days: string
  /** "Each day 9.30am to 4.30pm" */
  hours: string
  place: string
  trainers: string
  capacity: number
  taken: number
  /** "5 waiting"; empty where nobody waits for a place. */
  waiting: string
  state: DateState
  /** "2 more needed, decide by Fri 4 December", "Confirmed" */
  minimum: string
  /** Its own or that of the course, as visitors read it. */
  price: Pick<PriceLabel, 'main' | 'secondary'>
  inHouseFor: string
}

export interface CourseDates {
  /** The next first. */
  coming: CourseDate[]
  /** The last first. */
  earlier: CourseDate[]
}

const select = {
  course: true,
  days: true,
  timeZone: true,
  startsAt: true,
  endsAt: true,
  delivery: true,
  venue: true,
  trainers: true,
  capacity: true,
  minimumPlaces: true,
  decideBy: true,
  priceNetPence: true,
  status: true,
  inHouseFor: true,
} as const

type Run = Pick<CourseRun, 'id' | keyof typeof select>

/** Every date of a course that is not in the trash: a fixed number of queries. */
export async function findCourseDates(
  req: PayloadRequest,
  { courseId, now }: { courseId: string; now: Date },
): Promise<CourseDates> {
  const { payload } = req
  const { docs: runs } = await payload.db.find<Run>({
    collection: 'course-runs',
    where: { and: [{ course: { equals: courseId } }, { deletedAt: { exists: false } }] },
    select,
    sort: ['startsAt', 'id'],
    pagination: false,
    limit: 0,
  })
  const ids = runs.map(({ id }) => id)
  const [named, seats, waiting, standing, settings] = await Promise.all([
    loadNamed(req),
    readSeatCounts(payload, ids),
    countWaiting(payload, ids),
    findStanding(payload, ids.map(aboutGoingAhead)),
    loadPriceSettings(payload),
  ])
  const isComing = ({ endsAt }: Run) => Date.parse(endsAt) >= now.getTime()
  const toDate = (run: Run): CourseDate => {
    const { available = 0, held = 0, booked = 0 } = seats.get(run.id) ?? {}
    const said = standing.get(aboutGoingAhead(run.id))
    const minimum = minimumStanding(run, { booked, said, now })
    return {
      ...wordsOf(run, { named, settings, now }),
      id: run.id,
      capacity: run.capacity,
      taken: booked + held,
      waiting: waitingWords(waiting.get(run.id) ?? 0),
      state: stateOf({ ...run, placesLeft: available }),
      minimum:
        minimum.is === 'short'
          ? shortWords(minimum)
          : minimum.is === 'confirmed'
            ? 'Confirmed'
            : '',
    }
  }
  return {
    coming: runs.filter(isComing).map(toDate),
    earlier: runs
      .filter((run) => !isComing(run))
      .map(toDate)
      .toReversed(),
  }
}

interface Surroundings {
  named: Named
  settings: PriceSettings
  now: Date
}

function wordsOf(run: Run, { named, settings, now }: Surroundings) {
  const { days, timeZone, delivery, venue, inHouseFor } = run
  const course = named.courses.get(idOf(run.course))
  const place = venue ? named.venues.get(idOf(venue)) : undefined
  const trainerIds = named.occupationOf(run).days.flatMap((day) => day.trainerIds)
  const dates = {
    days: days.map(({ day, from, until }) => ({ day, from, until })),
    timeZone,
  }
  const netPence = pence(run.priceNetPence ?? course?.priceNetPence ?? 0)
  const category = course?.vatCategory ?? 'standard'
  return {
    days: daysText(dates),
    hours: hoursLine(dates),
    place: delivery === 'online' ? 'Online' : place ? venueInWords(place) : '',
    trainers: [...new Set(trainerIds)]
      .flatMap((id) => named.trainers.get(id)?.name ?? [])
      .join(', '),
    price: priceOnDay({ netPence, category }, settings, calendarDayIn(now)),
    inHouseFor: inHouseFor ?? '',
  }
}
