'use client'

import { bankHolidayAreas, type BankHolidayArea } from '@lectern/shared/time/bank-holidays'
import { Button, useDocumentInfo, useForm, useFormFields } from '@payloadcms/ui'
import { useState, type ReactNode } from 'react'

import './add-days.css'
import { followingDays, type Repetition } from './following-days'
import { maxDays } from './max-days'

const weekly: Repetition = { times: 5, everyWeeks: 1, weekdays: [] }

/** Several days at once, with the hours of the last one: six evenings are typed as one and five more. */
export function AddDays() {
  const { hasSavePermission } = useDocumentInfo()
  const { addFieldRow, getFields } = useForm()
  const count = useFormFields(([fields]) => fields.days?.rows?.length ?? 0)
  const [repetition, setRepetition] = useState(weekly)
  const [notes, setNotes] = useState<string[]>([])

  function add() {
    const last = (name: string) => getFields()[`days.${count - 1}.${name}`]?.value
    const times = Math.min(repetition.times, maxDays - count)
    const found = followingDays(last('day'), { ...repetition, times })
    for (const [index, day] of found.days.entries()) {
      const typed = { day, from: last('from'), until: last('until') }
      addFieldRow({
        path: 'days',
        schemaPath: 'course-runs.days',
        rowIndex: count + index,
        subFieldState: asFields(typed),
      })
    }
    setNotes([...(found.days.length > 0 ? [daysAdded(found.days.length)] : []), ...found.notes])
  }

  if (!hasSavePermission) return null
  return (
    <details className="add-days">
      <summary>Add several days</summary>
      <RepetitionFields repetition={repetition} change={setRepetition} />
      <Button buttonStyle="secondary" size="small" onClick={add} disabled={count >= maxDays}>
        Add these days
      </Button>
      <div role="status">
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
      </div>
    </details>
  )
}

interface RepetitionProps {
  repetition: Repetition
  change: (repetition: Repetition) => void
}

function RepetitionFields({ repetition, change }: RepetitionProps) {
  const { times, everyWeeks, weekdays, exceptHolidaysOf } = repetition
  const set = (changes: Partial<Repetition>) => change({ ...repetition, ...changes })
  return (
    <>
      <Labelled label="How many more">
        <WholeNumber value={times} most={maxDays} onChange={(chosen) => set({ times: chosen })} />
      </Labelled>
      <Labelled label="Every so many weeks">
        <WholeNumber
          value={everyWeeks}
          most={12}
          onChange={(chosen) => set({ everyWeeks: chosen })}
        />
      </Labelled>
      <fieldset>
        <legend>On (none: the weekday of the last day)</legend>
        {weekdayNames.map((name, index) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={weekdays.includes(index + 1)}
              onChange={() => set({ weekdays: toggled(weekdays, index + 1) })}
            />{' '}
            {name}
          </label>
        ))}
      </fieldset>
      <Labelled label="Not on bank holidays of">
        <select
          value={exceptHolidaysOf ?? ''}
          onChange={({ target }) => set({ exceptHolidaysOf: areaOf(target.value) })}
        >
          <option value="">Nowhere: bank holidays, too</option>
          {bankHolidayAreas.map((area) => (
            <option key={area} value={area}>
              {areaNames[area]}
            </option>
          ))}
        </select>
      </Labelled>
    </>
  )
}

function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label>
      {label} {children}
    </label>
  )
}

interface WholeNumberProps {
  value: number
  most: number
  onChange: (value: number) => void
}

/** Return would save the whole date. */
function WholeNumber({ value, most, onChange }: WholeNumberProps) {
  return (
    <input
      type="number"
      min={1}
      max={most}
      value={value}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.preventDefault()
      }}
      onChange={({ target }) =>
        onChange(Math.min(most, Math.max(1, Math.floor(target.valueAsNumber || 1))))
      }
    />
  )
}

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const areaNames: Record<BankHolidayArea, string> = {
  'england-and-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
}

function areaOf(chosen: string): BankHolidayArea | undefined {
  return bankHolidayAreas.find((area) => area === chosen)
}

function toggled(weekdays: readonly number[], weekday: number): number[] {
  return weekdays.includes(weekday)
    ? weekdays.filter((other) => other !== weekday)
    : [...weekdays, weekday]
}

function asFields(typed: Record<string, unknown>) {
  const field = (value: unknown) => ({
    value,
    initialValue: value,
    valid: true,
    passesCondition: true,
  })
  return Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, field(value)]))
}

function daysAdded(count: number): string {
  return count === 1 ? 'One day is added.' : `${count} days are added.`
}
