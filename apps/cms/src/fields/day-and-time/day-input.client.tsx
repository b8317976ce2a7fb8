'use client'

import { isCalendarDay } from '@lectern/shared/time/calendar-day'
import { DatePicker } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'

import { pickerProps } from './picker-props'
import { LabelledInput } from './labelled-input.client'

/** A day as text, `2027-03-09`, which is the same day on every computer; chosen from a British calendar. */
export function DayInput(props: TextFieldClientProps) {
  return (
    <LabelledInput
      {...props}
      control={({ id, value, setValue, isReadOnly }) => (
        <div id={id}>
          <DatePicker
            {...pickerProps({})}
            pickerAppearance="dayOnly"
            displayFormat="EEE d MMM yyyy"
            readOnly={isReadOnly}
            value={isCalendarDay(value) ? new Date(`${value}T12:00:00`) : undefined}
            // Payload's picker hands out noon in UTC of the day that was chosen.
            onChange={(picked) => setValue(picked ? picked.toISOString().slice(0, 10) : null)}
          />
        </div>
      )}
    />
  )
}
