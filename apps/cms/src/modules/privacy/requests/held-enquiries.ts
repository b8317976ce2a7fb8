import type { Enquiry } from '@lectern/shared/contract/payload-types'
import { recordKeptUntil } from '@lectern/shared/privacy/retention-terms'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { dateText } from '@lectern/shared/time/moment-text'

import { eachDocument } from './each-document'
import type { Held, Search } from './held'

/** All that is handed to the person, or says until when it is kept. */
const fields = [
  'kind',
  'name',
  'email',
  'phone',
  'organisation',
  'message',
  'page',
  'notes',
  'status',
  'outcomeAt',
  'createdAt',
  'updatedAt',
] as const

type Found = Pick<Enquiry, 'id' | (typeof fields)[number]>

export async function findEnquiries(search: Search): Promise<Held[]> {
  const held: Held[] = []
  const { isMeant, isMentionedIn, mayBeIn } = search.person
  const where = mayBeIn('email', 'message', 'notes')
  for await (const enquiry of eachDocument(search.req.payload, {
    collection: 'enquiries',
    where,
    fields,
  })) {
    const { name, email, message, notes } = enquiry
    const foundBy = isMeant({ name, email }) ?? isMentionedIn(message, notes)
    if (foundBy) held.push({ ...describe(search, enquiry), foundBy })
  }
  return held
}

function describe({ terms }: Search, enquiry: Found): Omit<Held, 'foundBy'> {
  const { id, kind, name, email, phone, organisation, message, page, notes, status } = enquiry
  const isComplaint = kind === 'complaint'
  const received = dateText(enquiry.createdAt)
  const common = {
    item: `enquiries/${id}`,
    href: `/admin/collections/enquiries/${id}`,
    title: `${isComplaint ? 'Complaint' : 'Enquiry'} of ${received}, from ${name}`,
    data: { received, name, email, phone, organisation, message, page, notes, status },
  }
  if (!isComplaint) {
    const from = calendarDayIn(new Date(enquiry.updatedAt))
    const until = dateText(recordKeptUntil(terms, { kind: 'enquiries', from }))
    return { ...common, kind: 'enquiries', until, goes: ['The message, whole'], stays: [] }
  }
  return { ...common, kind: 'complaints', goes: [], ...complaintStays(terms, enquiry) }
}

function complaintStays(terms: Search['terms'], { outcomeAt }: Found) {
  if (!outcomeAt) {
    const until = 'its outcome has been told'
    return {
      until,
      stays: ['The complaint: it is open. Tell the outcome and enter the day first.'],
    }
  }
  const from = calendarDayIn(new Date(outcomeAt))
  const until = dateText(recordKeptUntil(terms, { kind: 'complaints', from }))
  return { until, stays: [`The complaint: kept until ${until}, to show that it was dealt with`] }
}
