import type { RunAttendance } from '../counts/attendance'
import type { Counts } from '../counts/count-all'
import type { RunCounted } from '../counts/runs'
import { linkOf, type Names } from '../load-names'
import { count, shareOf, type NumbersTable } from '../numbers-table'
import { byCourse } from './places-tables'

type Attended = RunAttendance & { run: RunCounted | undefined }

/**
 * Who did not come, of dates with a register. Where nobody was ever ticked as here there was none, and
 * nobody is said to have stayed away.
 */
export function whoCameTable({ attendance, runs }: Counts, names: Names): NumbersTable {
  const attended = attendance.map((each): Attended => ({ ...each, run: runs.get(each.runId) }))
  return {
    name: 'who-came',
    title: 'Who came',
    headings: ['Course', 'On a register', 'Came', 'Did not come', 'Part', 'No register kept'],
    rows: byCourse(attended, names).map(({ name, runs: ofCourse }) => ({
      ...linkOf(name),
      figures: figuresOf(ofCourse),
      bar: partOf(ofCourse),
    })),
    total: { label: 'In all', figures: figuresOf(attended) },
    notes: [
      'Places of dates that began within these days and are over. Somebody came who was ticked as here on one day at least. A date on which nobody was ticked had no register: its places stand in the last column alone, and the part does not count them.',
    ],
  }
}

function figuresOf(attended: readonly Attended[]) {
  const { listed, absent, unlisted } = placesOf(attended)
  return [
    ...[count(listed), count(listed - absent), count(absent)],
    ...[shareOf(absent, listed), count(unlisted)],
  ]
}

function partOf(attended: readonly Attended[]): number {
  const { listed, absent } = placesOf(attended)
  return listed === 0 ? 0 : absent / listed
}

function placesOf(attended: readonly Attended[]) {
  const sum = { listed: 0, absent: 0, unlisted: 0 }
  for (const { places, present } of attended) {
    if (present === 0) sum.unlisted += places
    else {
      sum.listed += places
      sum.absent += places - present
    }
  }
  return sum
}
