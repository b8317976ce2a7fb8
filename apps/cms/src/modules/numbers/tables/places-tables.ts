import { dateText } from '@lectern/shared/time/moment-text'
import { momentsOf } from '@lectern/shared/time/day-span'

import type { Counts } from '../counts/count-all'
import type { RunCounted } from '../counts/runs'
import { linkOf, type Name, type Names } from '../load-names'
import { count, shareOf, text, type NumbersRow, type NumbersTable } from '../numbers-table'

const headings = ['Dates', 'Sold', 'Places', 'Filled'] as const
const notes = [
  'Of dates that begin within these days. Dates that were called off do not count, nor hidden ones of which no place is sold.',
]

/** How full the dates are that begin within the time. */
export function placesTables(counts: Counts, names: Names): [NumbersTable, NumbersTable] {
  const runs = runsWithin(counts)
  const total = { label: 'In all', figures: figuresOf(runs) }
  return [
    {
      name: 'places-by-course',
      title: 'Places by course',
      headings: ['Course', ...headings],
      rows: byCourse(runs, names).map(({ name, runs: ofCourse }) => ({
        ...linkOf(name),
        figures: figuresOf(ofCourse),
        bar: filledOf(ofCourse),
      })),
      total,
      notes,
    },
    {
      name: 'places-by-date',
      title: 'Places by date',
      headings: ['Date', 'Course', ...headings.slice(1)],
      rows: runs.map((run) => toRow(run, names)),
      total: { label: 'In all', figures: [text(''), ...total.figures.slice(1)] },
      notes,
    },
  ]
}

/** In order of time. */
function runsWithin({ runs, span }: Counts): RunCounted[] {
  const { startsAt, endsAt } = momentsOf(span)
  const [from, until] = [startsAt.toISOString(), endsAt.toISOString()]
  const counts = ({ status, booked }: RunCounted) =>
    status === 'cancelled' ? false : status !== 'hidden' || booked > 0
  return [...runs.values()]
    .filter((run) => run.startsAt >= from && run.startsAt < until && counts(run))
    .toSorted(
      (one, other) => one.startsAt.localeCompare(other.startsAt) || one.id.localeCompare(other.id),
    )
}

/** In the order of their names. */
export function byCourse<Item extends { run: RunCounted | undefined } | RunCounted>(
  items: readonly Item[],
  names: Names,
): { name: Name; runs: Item[] }[] {
  const courses = new Map<string, { name: Name; runs: Item[] }>()
  for (const item of items) {
    const name = names.courseOf('run' in item ? item.run : item)
    const course = courses.get(name.key)
    if (course) course.runs.push(item)
    else courses.set(name.key, { name, runs: [item] })
  }
  return [...courses.values()].toSorted((one, other) =>
    one.name.label.localeCompare(other.name.label, 'en'),
  )
}

function toRow(run: RunCounted, names: Names): NumbersRow {
  const { id, startsAt, booked, capacity } = run
  return {
    label: dateText(startsAt),
    href: `/admin/collections/course-runs/${id}/sheet`,
    figures: [
      text(names.courseOf(run).label),
      count(booked),
      count(capacity),
      shareOf(booked, capacity),
    ],
    bar: filledOf([run]),
  }
}

function figuresOf(runs: readonly RunCounted[]) {
  const { booked, capacity } = placesOf(runs)
  return [count(runs.length), count(booked), count(capacity), shareOf(booked, capacity)]
}

function filledOf(runs: readonly RunCounted[]): number {
  const { booked, capacity } = placesOf(runs)
  return capacity === 0 ? 0 : booked / capacity
}

function placesOf(runs: readonly RunCounted[]) {
  return runs.reduce(
    (sum, { booked, capacity }) => ({
      booked: sum.booked + booked,
      capacity: sum.capacity + capacity,
    }),
    { booked: 0, capacity: 0 },
  )
}
