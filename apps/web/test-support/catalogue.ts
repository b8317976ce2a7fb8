import type { ComingRun } from '@lectern/shared/contract/coming-runs'
import type { Course, CourseRun } from '@lectern/shared/contract/payload-types'
import { toCatalogue } from '../src/cms/to-view/catalogue'
import type { Catalogue } from '../src/views/catalogue'
import { priceTerms } from './documents'

/** As the website makes it of these answers of the CMS; dates come soonest first, as they do from there. */
export function catalogueOf({
  courses,
  runs,
  now = priceTerms.now,
}: {
  courses: Course[]
  runs: CourseRun[]
  now?: Date
}): Catalogue {
  const venues = runs.flatMap(({ venue }) => (typeof venue === 'object' && venue ? [venue] : []))
  return toCatalogue(
    {
      courses,
      venues,
      runs: runs.map(toComingRun).toSorted((a, b) => a.startsAt.localeCompare(b.startsAt)),
      placesLeft: Object.fromEntries(runs.map(({ id, placesLeft }) => [id, placesLeft ?? 0])),
    },
    { ...priceTerms, now },
  )
}

function toComingRun(run: CourseRun): ComingRun {
  const { id, startsAt, endsAt, timeZone, delivery, status, capacity } = run
  return {
    ...{ id, startsAt, endsAt, timeZone, delivery, status, capacity },
    course: idOf(run.course),
    venue: run.venue ? idOf(run.venue) : null,
    days: run.days.map(({ day, from, until }) => ({ day, from, until })),
    bookingClosesAt: run.bookingClosesAt ?? null,
    priceNetPence: run.priceNetPence ?? null,
  }
}

function idOf(document: string | { id: string }): string {
  return typeof document === 'string' ? document : document.id
}
