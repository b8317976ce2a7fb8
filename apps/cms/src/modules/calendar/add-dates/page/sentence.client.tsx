'use client'

import { isCalendarDay, weekdayOf } from '@lectern/shared/time/calendar-day'

import type { Choice } from '../../load-named'
import { Options } from '../../page/options'
import { Problems, SelectSlot, TextSlot, type SlotProps } from './slot.client'

interface SentenceProps {
  slots: SlotProps
  courses: readonly Choice[]
  today: string
}

/** "Writing for Busy Readers, every second week on a Monday, 6 times, from 22 March …" */
export function Sentence({ slots, courses, today }: SentenceProps) {
  const { answers } = slots
  const isOnce = answers.rhythm === 'once'
  return (
    <section className="add-dates-card" aria-labelledby="when">
      <h2 id="when">When</h2>
      <div className="add-dates-sentence">
        <SelectSlot slot="course" slots={slots} label="Course">
          <option value="">Choose a course</option>
          <Options choices={courses} />
        </SelectSlot>
        <span>
          <SelectSlot slot="rhythm" slots={slots} label="How often">
            <Options choices={rhythms} />
          </SelectSlot>
          {!isOnce && (
            <>
              {' on a '}
              <Weekday slots={slots} />
            </>
          )}
        </span>
        <span>
          {isOnce ? 'on ' : 'from '}
          <TextSlot
            slot="first"
            slots={slots}
            type="date"
            label={isOnce ? 'The day' : 'The first day'}
          />
          {!isOnce && (
            <>
              {', '}
              <TextSlot slot="times" slots={slots} type="number" most={52} label="How many dates" />
              {' times'}
            </>
          )}
        </span>
        <span>
          {'from '}
          <TextSlot slot="from" slots={slots} label="Begins at" />
          {' to '}
          <TextSlot slot="until" slots={slots} label="Ends at" />
          {', '}
          <TextSlot
            slot="daysEach"
            slots={slots}
            type="number"
            most={10}
            label="How many days each date has"
          />
          {answers.daysEach === '1' ? ' day' : ' days'} {isOnce ? 'long' : 'each time'}
        </span>
        {!isOnce && (
          <span>
            {'leaving out bank holidays of '}
            <SelectSlot slot="holidays" slots={slots} label="Bank holidays that are left out">
              <Options choices={holidays} />
            </SelectSlot>
          </span>
        )}
      </div>
      <Problems
        of={['course', 'rhythm', 'first', 'times', 'from', 'until', 'daysEach', 'holidays']}
        slots={slots}
      />
      {isCalendarDay(answers.first) && answers.first < today && (
        <p className="add-dates-help">This day is over.</p>
      )}
    </section>
  )
}

/** That of the first day, until another is chosen. */
function Weekday({ slots }: { slots: SlotProps }) {
  const { first, weekday } = slots.answers
  const ofFirst = isCalendarDay(first) ? String(weekdayOf(first)) : ''
  const shown: SlotProps = {
    ...slots,
    answers: { ...slots.answers, weekday: weekday || ofFirst },
  }
  return (
    <SelectSlot slot="weekday" slots={shown} label="Weekday">
      {!weekday && !ofFirst && <option value="">weekday</option>}
      {weekdays.map((name, index) => (
        <option key={name} value={index + 1}>
          {name}
        </option>
      ))}
    </SelectSlot>
  )
}

const rhythms: readonly Choice[] = [
  { id: 'once', label: 'once' },
  { id: '1', label: 'every week' },
  { id: '2', label: 'every second week' },
  { id: '3', label: 'every third week' },
  { id: '4', label: 'every fourth week' },
  { id: 'month', label: 'every month' },
]

const holidays: readonly Choice[] = [
  { id: 'england-and-wales', label: 'England and Wales' },
  { id: 'scotland', label: 'Scotland' },
  { id: 'northern-ireland', label: 'Northern Ireland' },
  { id: '', label: 'nowhere: they count' },
]

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
