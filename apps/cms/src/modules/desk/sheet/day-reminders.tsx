import { placesWords } from '@lectern/shared/booking/places-words'
import { daysText } from '@lectern/shared/time/days-text'

import { momentInWords } from '@cms/admin/place-time/moment-in-words'
import type { BlockReminder } from '../../before-course'

/** Who has been reminded of which days, or when they will be. */
export function DayReminders({ reminders }: { reminders: readonly BlockReminder[] }) {
  const told = reminders.flatMap((block) => {
    const words = wordsOf(block)
    return words ? [{ days: daysText(block), words }] : []
  })
  if (told.length === 0) return null
  return (
    <ul className="date-sheet__emails">
      {told.map(({ days, words }) => (
        <li key={days}>
          Reminder of {days}: {words}
        </li>
      ))}
    </ul>
  )
}

function wordsOf({ sentAt, goesOutAt, reminded, places }: BlockReminder): string | null {
  if (sentAt) return `sent on ${momentInWords(sentAt)}, for ${reminded} of ${placesWords(places)}`
  return goesOutAt && places > 0 ? `goes out on ${momentInWords(goesOutAt.toISOString())}` : null
}
