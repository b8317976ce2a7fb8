interface RunWords {
  courseTitle: string
  startsAt: string
  endsAt: string
  timeZone: string
  place: string
}

/** "Speaking with Confidence, 12 January 2027, Leeds, The Wharf" */
export function runLabelOf(run: RunWords): string {
  return [run.courseTitle, dayOf(run.startsAt, run.timeZone), run.place].join(', ')
}

/** "Tuesday 12 January 2027, 09:30 to 16:30" or, over days, "… 09:30 to Wednesday 13 January 2027, 16:30" */
export function whenOf({ startsAt, endsAt, timeZone }: Omit<RunWords, 'courseTitle' | 'place'>) {
  const [firstDay, lastDay] = [weekdayOf(startsAt, timeZone), weekdayOf(endsAt, timeZone)]
  const end = timeOf(endsAt, timeZone)
  const until = firstDay === lastDay ? end : `${lastDay}, ${end}`
  return `${firstDay}, ${timeOf(startsAt, timeZone)} to ${until}${zoneNote(timeZone)}`
}

export function dayOf(moment: string, timeZone = 'Europe/London'): string {
  return format(moment, { timeZone, day: 'numeric', month: 'long', year: 'numeric' })
}

function weekdayOf(moment: string, timeZone: string): string {
  const weekday = format(moment, { timeZone, weekday: 'long' })
  return `${weekday} ${dayOf(moment, timeZone)}`
}

function timeOf(moment: string, timeZone: string): string {
  return format(moment, { timeZone, hour: '2-digit', minute: '2-digit' })
}

/** Everybody in the country takes London time for granted. */
function zoneNote(timeZone: string): string {
  return timeZone === 'Europe/London' ? '' : ` (${timeZone.replaceAll('_', ' ')} time)`
}

function format(moment: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', options).format(new Date(moment))
}
