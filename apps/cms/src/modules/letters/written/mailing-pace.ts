/** E-mails of one mailing that become due in a minute, so that confirmations and mail servers keep up. */
export const mailingPacePerMinute = 20

/** When the e-mail with this index of a mailing becomes due. */
export function mailingDueAt(index: number, now: Date): Date {
  return new Date(now.getTime() + Math.floor(index / mailingPacePerMinute) * 60_000)
}

/** "20 of them leave in a minute, the last in about 3 minutes."; nothing where all leave at once. */
export function paceWords(count: number): string {
  const minutes = Math.ceil(count / mailingPacePerMinute) - 1
  if (minutes < 1) return ''
  return `${mailingPacePerMinute} of them leave in a minute, the last in about ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`
}
