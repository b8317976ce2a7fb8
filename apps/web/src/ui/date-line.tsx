import { dateText } from '../views/date-text'

/** A day in words that machines can read too. */
export function DateLine({ label, moment }: { label: string; moment: string }) {
  return (
    <span>
      {label} <time dateTime={moment}>{dateText(moment)}</time>
    </span>
  )
}
