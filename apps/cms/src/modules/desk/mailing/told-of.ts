import type { Email } from '@lectern/shared/contract/payload-types'

/** One letter to many, each with an e-mail of their own. */
export interface Mailing {
  id: string
  by: string
  /** When it was written. */
  at: string
  emails: readonly [Email, ...Email[]]
}

/** What those on a date were told, the newest first: mailings about this date, and e-mails one by one. */
export function toldOf(emails: readonly Email[], runId: string): (Email | Mailing)[] {
  const told: (Email | Mailing)[] = []
  const mailings = new Map<string, [Email, ...Email[]]>()
  for (const email of emails.toSorted((one, other) => at(one) - at(other))) {
    const { mailingId } = email
    const known = mailingId ? mailings.get(mailingId) : undefined
    if (known) {
      known.push(email)
    } else if (mailingId?.startsWith(`${runId}/`)) {
      const own: [Email, ...Email[]] = [email]
      mailings.set(mailingId, own)
      const { createdAt, writtenBy } = email
      told.push({ id: mailingId, by: writtenBy ?? '', at: createdAt, emails: own })
    } else {
      told.push(email)
    }
  }
  return told.toReversed()
}

export function isMailing(told: Email | Mailing): told is Mailing {
  return 'emails' in told
}

function at({ createdAt }: Email): number {
  return Date.parse(createdAt)
}
