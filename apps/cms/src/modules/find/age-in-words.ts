const hourMilliseconds = 3_600_000

/** "a moment", "20 hours", "3 days". */
export function ageInWords(since: string, now: Date): string {
  const hours = Math.floor((now.getTime() - Date.parse(since)) / hourMilliseconds)
  if (hours < 1) return 'a moment'
  if (hours < 48) return `${hours} ${hours === 1 ? 'hour' : 'hours'}`
  return `${Math.floor(hours / 24)} days`
}
