import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { dateText } from '@lectern/shared/time/moment-text'

/** A day, as it is in London, in words that machines can read too. */
export function DateLine({ label, moment }: { label?: string; moment: string }) {
  return (
    <span>
      {label && `${label} `}
      <time dateTime={calendarDayIn(new Date(moment))}>{dateText(moment)}</time>
    </span>
  )
}
