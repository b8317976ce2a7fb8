/** "Tuesday 12 January 2027 at 9.30am", by the clock of the place. */
export function momentText(moment: string, timeZone: string): string {
  const day = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(moment))
  return `${day.replace(',', '')} at ${hourText(moment, timeZone)}`
}

/** "14:32": how a clock on the wall shows it, where a deadline is meant. */
export function clockText(moment: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(moment))
}

/** "9.30am", "4pm". */
export function hourText(moment: string, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: 'numeric',
    minute: '2-digit',
    hourCycle: 'h12',
  })
    .format(new Date(moment))
    .replace(':00', '')
    .replace(':', '.')
    .replace(/\s+/, '')
}
