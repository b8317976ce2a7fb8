'use client'

import { isCalendarDay } from '@lectern/shared/time/calendar-day'
import { weekdayText } from '@lectern/shared/time/moment-text'
import { useRowLabel } from '@payloadcms/ui'

type Day = { day?: string | null; title?: string | null; delivery?: string | null }

/** “Day 2: Tuesday 9 March 2027, The page, online” */
export function DayLabel() {
  const { data, rowNumber = 0 } = useRowLabel<Day | undefined>()
  const day = data?.day && isCalendarDay(data.day) ? weekdayText(data.day) : null
  const place = data?.delivery === 'online' ? 'online' : null
  const words = [day, data?.title, place].filter((part) => !!part).join(', ')
  return (
    <span className="row-label" style={{ pointerEvents: 'none' }}>
      {words ? `Day ${rowNumber + 1}: ${words}` : `Day ${rowNumber + 1}`}
    </span>
  )
}
