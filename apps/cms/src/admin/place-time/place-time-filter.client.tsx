'use client'

import { DatePicker } from '@payloadcms/ui'
import type { DateFieldClient } from 'payload'

import { placeOf } from './place'
import { isDayOnly, pickerProps } from '../../fields/day-and-time/picker-props'
import { toPickerTime, fromPickerTime, toPickerDay, fromPickerDay } from './picker-time'

interface Props {
  field: DateFieldClient
  disabled?: boolean
  value?: string | Date | null
  onChange: (value: string | null) => void
}

/** The date of a filter, by the clock of the company. */
export function PlaceTimeFilter({ field, disabled, value, onChange }: Props) {
  const timeZone = placeOf(undefined)
  const isDay = isDayOnly(field)
  const toDrawn = isDay ? toPickerDay : toPickerTime
  const toMeant = isDay ? fromPickerDay : fromPickerTime
  const moment = value ? new Date(value) : null
  return (
    <DatePicker
      {...pickerProps(field)}
      readOnly={disabled ?? false}
      value={moment && !Number.isNaN(moment.getTime()) ? toDrawn(moment, timeZone) : undefined}
      onChange={(picked: Date | null) =>
        onChange(picked ? toMeant(picked, timeZone).toISOString() : null)
      }
    />
  )
}
