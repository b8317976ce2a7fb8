import { isCalendarDay } from '@lectern/shared/time/calendar-day'
import type { Field, NumberFieldSingleValidation, TextFieldSingleValidation } from 'payload'

import { readsEveryDate } from '../reads-every-date'

type RunForm = Partial<Record<'capacity' | 'days', unknown>>

export const refuseOddMinimum: NumberFieldSingleValidation = (value, { data }) => {
  if (value === null || value === undefined) return true
  const { capacity } = data as RunForm
  if (!Number.isSafeInteger(value) || value < 1) {
    return 'Please type a whole number of places, or leave this empty.'
  }
  return typeof capacity !== 'number' || value <= capacity
    ? true
    : `This date has ${capacity} places in all. Type ${capacity} or fewer.`
}

export const refuseOddDecideBy: TextFieldSingleValidation = (value, { data }) => {
  if (!value) return true
  if (!isCalendarDay(value)) return 'Please choose a day, or leave this empty.'
  const first = firstDayOf(data)
  return first === null || value <= first
    ? true
    : 'Please choose a day before the course begins, or leave this empty.'
}

/** How many people must come for the date to go ahead, and when that is decided: by people, never by itself. */
export const minimumRow: Field = {
  type: 'row',
  fields: [
    {
      name: 'minimumPlaces',
      type: 'number',
      label: 'Goes ahead with',
      access: { read: readsEveryDate },
      admin: {
        step: 1,
        description:
          'The fewest booked places with which it takes place. Left empty, with any number.',
      },
      validate: refuseOddMinimum,
    },
    {
      name: 'decideBy',
      type: 'text',
      label: 'Decide by',
      disableDuplicate: true,
      access: { read: readsEveryDate },
      admin: {
        disableBulkEdit: true,
        description: 'You are reminded before. Left empty, 14 days before the first day.',
        components: { Field: '/fields/day-and-time/day-input.client#DayInput' },
      },
      validate: refuseOddDecideBy,
    },
  ],
}

function firstDayOf({ days }: RunForm): string | null {
  if (!Array.isArray(days)) return null
  const written = (days as { day?: unknown }[]).map(({ day }) => day).filter(isCalendarDay)
  return written.toSorted()[0] ?? null
}
