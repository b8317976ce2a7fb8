import type { EntryGroup } from '../group-entries'
import { DateTable } from './date-table'

interface GroupedListProps {
  groups: readonly EntryGroup[]
  /** The time that is shown, in words. */
  title: string
}

/** A table for each trainer, or for each room. */
export function GroupedList({ groups, title }: GroupedListProps) {
  return groups.map(({ key, heading, days }) => (
    <section key={key} className="calendar-group">
      <h3>
        {heading} <small>{daysWords(days.length)}</small>
      </h3>
      <DateTable days={days} title={`${title}: ${heading}`} />
    </section>
  ))
}

function daysWords(count: number): string {
  return count === 1 ? '1 day' : `${count} days`
}
