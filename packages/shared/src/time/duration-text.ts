interface Duration {
  /** In steps of half a day. */
  durationDays: number
  durationMinutes?: number | null | undefined
}

/** How long a course is: "90 minutes" where minutes are given, otherwise "Half a day", "1 day", "2½ days". */
export function durationText({ durationDays: days, durationMinutes }: Duration): string {
  if (durationMinutes) return `${durationMinutes} minutes`
  if (days === 0.5) return 'Half a day'
  if (days === 1) return '1 day'
  return `${Math.floor(days)}${days % 1 ? '½' : ''} days`
}
