import type { CreditNote } from '@lectern/shared/contract/payload-types'
import type { OrderDocument } from '@lectern/shared/orders/order-document'
import type { Payload } from 'payload'

import { eachDocument } from './each-document'
import type { FoundBy, Person } from './person'

/** Orders whose records speak of the person: whoever had a place once may have given it up. */
export async function findTraces(payload: Payload, person: Person): Promise<Map<string, FoundBy>> {
  const traces = new Map<string, FoundBy>()
  for (const look of looks) {
    for await (const { orderId, foundBy } of look(payload, person)) {
      if (foundBy && traces.get(orderId) !== 'e-mail') traces.set(orderId, foundBy)
    }
  }
  return traces
}

/** As the customer reads it. */
export function reasonOn({ content }: Pick<CreditNote, 'content'>): string | undefined {
  return (content as unknown as OrderDocument).reason
}

type Trace = { orderId: string; foundBy: FoundBy | null }
type Look = (payload: Payload, person: Person) => AsyncGenerator<Trace>

const looks: readonly Look[] = [
  inBookings,
  inEmails,
  inTimeLines,
  inReasonsOf('refunds'),
  inReasonsOf('place-moves'),
  inReasonsOf('bank-payments'),
  inCreditNotes,
]

async function* inBookings(payload: Payload, { isMeant, mayBeIn }: Person): AsyncGenerator<Trace> {
  const bookings = eachDocument(payload, {
    collection: 'bookings',
    where: mayBeIn('delegateEmail'),
    fields: ['orderId', 'delegateName', 'delegateEmail'],
  })
  for await (const { orderId, delegateName: name, delegateEmail: email } of bookings) {
    yield { orderId, foundBy: isMeant({ name, email }) }
  }
}

async function* inEmails(payload: Payload, person: Person): AsyncGenerator<Trace> {
  const emails = eachDocument(payload, {
    collection: 'emails',
    where: { and: [{ orderId: { exists: true } }, person.mayBeIn('to', 'text')] },
    fields: ['orderId', 'to', 'text'],
  })
  for await (const { orderId, to, text } of emails) {
    if (orderId)
      yield { orderId, foundBy: person.isMeant({ email: to }) ?? person.isMentionedIn(text) }
  }
}

async function* inTimeLines(payload: Payload, person: Person): AsyncGenerator<Trace> {
  const events = eachDocument(payload, {
    collection: 'order-events',
    where: person.mayBeIn('text'),
    fields: ['orderId', 'text'],
  })
  for await (const { orderId, text } of events) {
    yield { orderId, foundBy: person.isMentionedIn(text) }
  }
}

/** What staff type there is about somebody more often than not. */
function inReasonsOf(collection: 'refunds' | 'place-moves' | 'bank-payments'): Look {
  return async function* (payload, person) {
    const where = person.mayBeIn('reason')
    const records = eachDocument(payload, { collection, where, fields: ['orderId', 'reason'] })
    for await (const { orderId, reason } of records) {
      yield { orderId, foundBy: person.isMentionedIn(reason) }
    }
  }
}

/** They keep the reason of their refund, also when that has been erased. */
async function* inCreditNotes(payload: Payload, person: Person): AsyncGenerator<Trace> {
  const wanted = { collection: 'credit-notes', fields: ['orderId', 'content'] } as const
  for await (const { orderId, content } of eachDocument(payload, wanted)) {
    yield { orderId, foundBy: person.isMentionedIn(reasonOn({ content })) }
  }
}
