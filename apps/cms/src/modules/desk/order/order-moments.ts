import type { Email } from '@lectern/shared/contract/payload-types'

import type { Moment } from '../../orders'

export const momentKinds = ['money', 'emails', 'note', 'other'] as const
export type MomentKind = (typeof momentKinds)[number]

/** Something that happened to an order; of an e-mail, with the e-mail. */
export interface OrderMoment extends Moment {
  kind: MomentKind
  email?: Email
}

/**
 * Everything that happened to an order, the newest first. An e-mail that was not sent was noted by nobody,
 * and is told of when it was written.
 */
export function orderMoments(of: {
  timeLine: readonly Moment[]
  emails: readonly Email[]
}): OrderMoment[] {
  const emails = new Map(of.emails.map((email) => [`email/${email.id}`, email]))
  const noted = of.timeLine.map((moment) => {
    const email = emails.get(moment.name)
    emails.delete(moment.name)
    return { ...moment, kind: kindOf(moment.name), ...(email && { email }) }
  })
  const unsent = [...emails].map(([name, email]) => ({
    id: email.id,
    name,
    at: email.sentAt ?? email.createdAt,
    text: `E-mail to ${email.to}: ${email.subject}`,
    by: email.writtenBy ?? 'Lectern',
    kind: 'emails' as const,
    email,
  }))
  // What happened at one moment stays in its order.
  return [...noted, ...unsent].toSorted((one, other) => one.at.localeCompare(other.at)).toReversed()
}

function kindOf(name: string): MomentKind {
  const [first = ''] = name.split('/')
  return kinds[first] ?? 'other'
}

/** By the first word of the name under which it was noted. */
const kinds: Record<string, MomentKind> = {
  email: 'emails',
  resend: 'emails',
  'given-up': 'emails',
  'no-address': 'emails',
  payment: 'money',
  'payment-page': 'money',
  invoice: 'money',
  'credit-note': 'money',
  refund: 'money',
  refunded: 'money',
  'foreign-refund': 'money',
  dispute: 'money',
  stopped: 'money',
  note: 'note',
}
