const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** How long ago something was: "a moment", "12 minutes", "20 hours", "3 days". */
export function ageText(since: string, now: Date): string {
  const age = now.getTime() - Date.parse(since)
  if (age < minute) return 'a moment'
  if (age < hour) return counted(Math.floor(age / minute), 'minute')
  if (age < 2 * day) return counted(Math.floor(age / hour), 'hour')
  return counted(Math.floor(age / day), 'day')
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}
