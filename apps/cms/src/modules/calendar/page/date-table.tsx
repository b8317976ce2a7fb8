import { weekdayText } from '@lectern/shared/time/moment-text'
import Link from 'next/link'

import type { DayShown } from '../choose-entries'
import type { DateEntry, PlanEntry } from '../entry'
import { Warnings } from './entry-link'
import { lookOf, shapes } from './legend'

/** One row for each day of each date, in order of time. */
export function DateTable({ days, title }: { days: readonly DayShown[]; title: string }) {
  const entries = days.flatMap(({ entries: ofDay }) => ofDay)
  if (entries.length === 0) return null
  return (
    <table className="calendar-table">
      <caption className="desk-unseen">Dates in {title}</caption>
      <thead>
        <tr>
          <th scope="col">When</th>
          <th scope="col">Course</th>
          <th scope="col">Place</th>
          <th scope="col">Trainer</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) =>
          entry.type === 'date' ? (
            <DateRow key={entry.runId + entry.startsAt} entry={entry} />
          ) : (
            <PlanRow key={entry.href + entry.startsAt} entry={entry} />
          ),
        )}
      </tbody>
    </table>
  )
}

function DateRow({ entry }: { entry: DateEntry }) {
  const { day, hours, part, href, course, place, trainers, words } = entry
  return (
    <tr data-look={lookOf(entry)}>
      <td>
        {weekdayText(day)}
        <small>
          {hours}
          {part && `, ${part}`}
        </small>
      </td>
      <th scope="row">
        {href === null ? (
          course
        ) : (
          <Link href={href} prefetch={false}>
            {course}
          </Link>
        )}
      </th>
      <td>{place}</td>
      <td>{trainers.join(', ')}</td>
      <td>
        <span className="calendar-words">
          <span aria-hidden="true">{shapes[entry.state]}</span> {words}
        </span>
        <Warnings entry={entry} />
      </td>
    </tr>
  )
}

function PlanRow({ entry: { day, href, title, words } }: { entry: PlanEntry }) {
  return (
    <tr data-look="planned">
      <td>{weekdayText(day)}</td>
      <th scope="row">
        <Link href={href} prefetch={false}>
          {title}
        </Link>
      </th>
      <td />
      <td />
      <td>
        <span className="calendar-words">
          <span aria-hidden="true">{shapes.planned}</span> {words}
        </span>
      </td>
    </tr>
  )
}
