import { placeOf } from '../../../admin/place-time/place'
import { asDrawnHere, asMeantThere } from '../../../admin/place-time/picker-time'

const dayHours = 7

/**
 * When a date ends whose beginning was moved: it keeps its length by the clock of the place. A date
 * without an end lasts a day of seven hours.
 *
 * @returns ISO 8601
 */
export function endAfter({
  startsAt,
  oldStart,
  oldEnd,
  timeZone,
}: {
  startsAt: string
  oldStart: string | null
  oldEnd: string | null
  timeZone: string | null
}): string {
  const zone = placeOf(timeZone)
  const drawn = (moment: string) => asDrawnHere(new Date(moment), zone).getTime()
  const lasted = oldStart && oldEnd ? drawn(oldEnd) - drawn(oldStart) : 0
  const milliseconds = lasted > 0 ? lasted : dayHours * 3_600_000
  return asMeantThere(new Date(drawn(startsAt) + milliseconds), zone).toISOString()
}

/** The same times on another place's clock. What is empty stays empty. */
export function moveToZone<Times extends Record<string, string | null>>(
  times: Times,
  { from, to }: { from: string; to: string },
): Partial<Times> {
  const moved = Object.entries(times).flatMap(([name, moment]) =>
    moment ? [[name, asMeantThere(asDrawnHere(new Date(moment), from), to).toISOString()]] : [],
  )
  return Object.fromEntries(moved) as Partial<Times>
}
