import { clashesOf, type Clash } from '@lectern/shared/time/clashes'
import { overlaps, periodOfDay, type CourseDay } from '@lectern/shared/time/course-days'

import { idOf } from '@cms/database/document-ids'
import { groupedBy } from '@cms/grouped-by'
import type { RunInCalendar } from './find-runs'
import type { Named } from './load-named'

/** That two dates want one trainer or one room. A warning: it may well be intended. */
export interface ClashLine {
  kind: Clash['kind']
  /** "Vince Hollis", "The Wharf" */
  who: string
  /** On which they do, in order. */
  days: CourseDay[]
  dates: { runId: string; title: string }[]
}

export function findClashesAmong(runs: readonly RunInCalendar[], named: Named): ClashLine[] {
  const occupying = runs.filter(({ status }) => status !== 'cancelled')
  const occupations = occupying.map((run) => named.occupationOf(run))
  const found = occupations.flatMap((own, index) =>
    clashesOf(own, occupations.slice(index + 1)).map((clash) => ({ ownId: own.runId, clash })),
  )
  const runsById = new Map(occupying.map((run) => [run.id, run]))
  const pairs = groupedBy(found, ({ ownId, clash }) =>
    [clash.kind, idIn(clash), ownId, clash.runId].join(),
  )
  return [...pairs.values()].flatMap((ofPair) => {
    const [{ ownId, clash }] = ofPair
    const [own, other] = [runsById.get(ownId), runsById.get(clash.runId)]
    if (!own || !other) return []
    return {
      kind: clash.kind,
      who: nameIn(clash, named),
      days: daysOf(
        ofPair.map((each) => each.clash),
        own,
      ),
      dates: [own, other].map((run) => ({ runId: run.id, title: titleOf(run, named) })),
    }
  })
}

function idIn(clash: Clash): string {
  return clash.kind === 'trainer' ? clash.trainerId : clash.venueId
}

function nameIn(clash: Clash, { trainers, venues }: Named): string {
  const found = clash.kind === 'trainer' ? trainers : venues
  return found.get(idIn(clash))?.name ?? 'Somebody'
}

/** Each of its days on which it clashes, once. */
function daysOf(clashes: readonly Clash[], { days, timeZone }: RunInCalendar): CourseDay[] {
  return days.filter((day) => {
    const period = periodOfDay(day, timeZone)
    return clashes.some(({ during }) => overlaps(during, period))
  })
}

/** "Presenting With Impact in London" */
function titleOf(run: RunInCalendar, { courses, venues }: Named): string {
  const title = courses.get(idOf(run.course))?.title ?? 'Course'
  if (run.delivery === 'online') return `${title} online`
  const town = run.venue ? venues.get(idOf(run.venue))?.address?.town : null
  return town ? `${title} in ${town}` : title
}
