import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import Link from 'next/link'
import type { ReactNode } from 'react'

import { calendarKinds, hrefOf, isFiltered, moved, titleOf, type CalendarAddress } from '../address'
import type { Named } from '../load-named'
import { Options } from './options'

interface ControlsProps {
  address: CalendarAddress
  named: Named
  now: Date
}

/** Which time is shown, how, and of which dates. Links and a plain form: they work before any script does. */
export function Controls({ address, named, now }: ControlsProps) {
  const step = address.kind === 'week' ? 'week' : 'month'
  return (
    <div className="calendar-controls">
      <div className="calendar-when">
        <Link
          className="calendar-arrow"
          href={hrefOf(moved(address, -1))}
          aria-label={`The ${step} before`}
          prefetch={false}
        >
          ‹
        </Link>
        <h2 id="calendar-shown" tabIndex={-1}>
          {titleOf(address)}
        </h2>
        <Link
          className="calendar-arrow"
          href={hrefOf(moved(address, 1))}
          aria-label={`The ${step} after`}
          prefetch={false}
        >
          ›
        </Link>
        <Link
          className="desk-press"
          href={hrefOf({ ...address, day: calendarDayIn(now) })}
          prefetch={false}
        >
          This {step}
        </Link>
      </div>
      <nav className="desk-kinds" aria-label="How to show it">
        {calendarKinds.map((kind) => (
          <Link
            key={kind}
            href={hrefOf({ ...address, kind })}
            aria-current={kind === address.kind ? 'true' : undefined}
            prefetch={false}
          >
            {kindWords[kind]}
          </Link>
        ))}
      </nav>
      <Filters address={address} named={named} />
    </div>
  )
}

const kindWords = {
  month: 'Month',
  week: 'Week',
  list: 'List',
  trainer: 'By trainer',
  room: 'By room',
}

const showWords: Record<CalendarAddress['show'], string> = {
  all: 'Everything',
  'places-left': 'Places left',
  full: 'Full',
  clash: 'Clashes',
  short: 'Fewer than the minimum',
  hidden: 'Hidden',
  'called-off': 'Called off',
  planned: 'Planned to go live',
}

function Filters({ address, named: { choices } }: Pick<ControlsProps, 'address' | 'named'>) {
  const { kind, day, course, trainer, place, show } = address
  const all: CalendarAddress = { ...address, course: '', trainer: '', place: '', show: 'all' }
  return (
    <form
      className="desk-filters calendar-filters"
      method="get"
      action="/admin/calendar"
      // What was chosen belongs to the address: another address has it anew.
      key={hrefOf(address)}
      aria-label="Which dates to show"
    >
      {kind !== 'month' && <input type="hidden" name="view" value={kind} />}
      <input type="hidden" name="day" value={day} />
      <Filter name="course" label="Course" value={course} all="All courses">
        <Options choices={choices.courses} />
      </Filter>
      <Filter name="trainer" label="Trainer" value={trainer} all="All trainers">
        <Options choices={choices.trainers} />
      </Filter>
      <Filter name="place" label="Place" value={place} all="All places">
        <option value="online">Online</option>
        <Options choices={choices.venues} />
      </Filter>
      <Filter name="show" label="Show" value={show} all="">
        {Object.entries(showWords).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </Filter>
      <button className="desk-press" type="submit">
        Show these
      </button>
      {isFiltered(address) && (
        <Link className="calendar-all" href={hrefOf(all)} prefetch={false}>
          Show everything
        </Link>
      )}
    </form>
  )
}

interface FilterProps {
  name: string
  label: string
  value: string
  /** Nothing where there is no choice of everything. */
  all: string
  children: ReactNode
}

function Filter({ name, label, value, all, children }: FilterProps) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} defaultValue={value}>
        {all && <option value="">{all}</option>}
        {children}
      </select>
    </label>
  )
}
