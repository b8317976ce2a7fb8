import { overlaps, periodOfDay, type CourseDay } from '@lectern/shared/time/course-days'

import { idOf } from '@cms/database/document-ids'
import { clashPairsAmong, type ClashPair } from '../catalogue'
import type { RunInCalendar } from './find-runs'
import type { Named } from './load-named'

/** That two dates want one trainer or one room. A warning: it may well be intended. */
export interface ClashLine {
  kind: ClashPair['kind']
  /** A name for it as it is now: see `catalogue`. */
  mark: string
  /** "Vince Hollis", "The Wharf" */
  who: string
  /** On which they do, in order. */
  days: CourseDay[]
  dates: { runId: string; title: string }[]
}

export function findClashesAmong(runs: readonly RunInCalendar[], named: Named): ClashLine[] {
  const occupying = runs.filter(({ status }) => status !== 'cancelled')
  const pairs = clashPairsAmong(occupying.map((run) => named.occupationOf(run)))
  const runsById = new Map(occupying.map((run) => [run.id, run]))
  return pairs.flatMap((pair) => {
    const [own, other] = [runsById.get(pair.ownId), runsById.get(pair.otherId)]
    if (!own || !other) return []
    return {
      kind: pair.kind,
      mark: pair.mark,
      who: nameIn(pair, named),
      days: daysOf(pair, own),
      dates: [own, other].map((run) => ({ runId: run.id, title: titleOf(run, named) })),
    }
  })
}

function nameIn({ kind, subjectId }: ClashPair, { trainers, venues }: Named): string {
  return (kind === 'trainer' ? trainers : venues).get(subjectId)?.name ?? 'Somebody'
}

/** Each of its days on which it clashes, once. */
function daysOf({ during }: ClashPair, { days, timeZone }: RunInCalendar): CourseDay[] {
  return days.filter((day) => {
    const period = periodOfDay(day, timeZone)
    return during.some((clash) => overlaps(clash, period))
  })
}

/** "Presenting With Impact in London" */
function titleOf(run: RunInCalendar, { courses, venues }: Named): string {
  const title = courses.get(idOf(run.course))?.title ?? 'Course'
  if (run.delivery === 'online') return `${title} online`
  const town = run.venue ? venues.get(idOf(run.venue))?.address?.town : null
  return town ? `${title} in ${town}` : title
}
