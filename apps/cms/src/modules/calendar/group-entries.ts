import { groupedBy } from '@cms/grouped-by'
import type { DayShown } from './choose-entries'
import type { DateEntry } from './entry'
import type { Named } from './load-named'

/** All that somebody teaches, or that takes place in one room, in the time that is shown. */
export interface EntryGroup {
  /** An id, or a room by its name. */
  key: string
  heading: string
  days: DayShown[]
}

const nobody = 'No trainer yet'
const nowhere = 'Place to be decided'
const online = 'Online'

/** Trainers by name, then what nobody teaches yet; a date with two trainers stands under both. */
export function groupedByTrainer(days: readonly DayShown[], { trainers }: Named): EntryGroup[] {
  return groupsOf(days, {
    keysOf: ({ trainerIds }) => (trainerIds.length > 0 ? trainerIds : [nobody]),
    headingOf: (key) => trainers.get(key)?.name ?? nobody,
    lastOnes: [nobody],
  })
}

/** Rooms by town and venue, then what is online and what has no place yet. */
export function groupedByRoom(days: readonly DayShown[]): EntryGroup[] {
  return groupsOf(days, {
    keysOf: ({ isOnline, room }) => [isOnline ? online : room || nowhere],
    headingOf: (key) => key,
    lastOnes: [online, nowhere],
  })
}

interface Grouping {
  keysOf: (entry: DateEntry) => readonly string[]
  headingOf: (key: string) => string
  /** Headings that stand behind all others, in this order. */
  lastOnes: readonly string[]
}

/** What is planned to go live belongs to nobody and no room. */
function groupsOf(
  days: readonly DayShown[],
  { keysOf, headingOf, lastOnes }: Grouping,
): EntryGroup[] {
  const placed = days.flatMap((shown) =>
    shown.entries.flatMap((entry) =>
      entry.type === 'date' ? keysOf(entry).map((key) => ({ key, shown, entry })) : [],
    ),
  )
  const groups = [...groupedBy(placed, ({ key }) => key)].map(([key, ofKey]) => ({
    key,
    heading: headingOf(key),
    days: [...groupedBy(ofKey, ({ shown }) => shown.day).values()].map((ofDay) => ({
      ...ofDay[0].shown,
      entries: ofDay.map(({ entry }) => entry),
    })),
  }))
  const rank = ({ heading }: EntryGroup) => lastOnes.indexOf(heading)
  return groups.toSorted(
    (one, other) => rank(one) - rank(other) || one.heading.localeCompare(other.heading, 'en-GB'),
  )
}
