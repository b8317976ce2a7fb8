import type { Email, Enquiry } from '@lectern/shared/contract/payload-types'
import { recordKeptUntil } from '@lectern/shared/privacy/retention-terms'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { dateText } from '@lectern/shared/time/moment-text'

import { findAnswers } from '../../enquiries'
import { eachDocument } from './each-document'
import type { Held, Search } from './held'
import type { FoundBy } from './person'

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
  const { payload } = search.req
  const { isMeant, isMentionedIn, mayBeIn } = search.person
  const found = new Map<string, FoundBy>(await findInAnswers(search))
  const where = mayBeIn('email', 'message', 'notes')
  for await (const enquiry of eachDocument(payload, { collection: 'enquiries', where, fields })) {
    const { id, name, email, message, notes } = enquiry
    const foundBy = isMeant({ name, email }) ?? isMentionedIn(message, notes)
    if (foundBy && found.get(id) !== 'e-mail') found.set(id, foundBy)
  }
  const held: Held[] = []
  for (const [id, foundBy] of found) {
    const of = { collection: 'enquiries', where: { id: { equals: id } } } as const
    const enquiry = await payload.db.findOne<Found>(of)
    // Nothing is left of what was erased meanwhile.
    if (!enquiry) continue
    const answers = await findAnswers(payload, id)
    held.push({ ...describe(search, { enquiry, answers }), foundBy })
  }
  return held
}

/** Enquiries to which an answer speaks of the person. */
async function findInAnswers({ req, person }: Search): Promise<Map<string, FoundBy>> {
  const found = new Map<string, FoundBy>()
  for await (const { enquiryId, to, text } of eachDocument(req.payload, {
    collection: 'emails',
    where: { and: [{ enquiryId: { exists: true } }, person.mayBeIn('to', 'text')] },
    fields: ['enquiryId', 'to', 'text'],
  })) {
    const foundBy = person.isMeant({ email: to }) ?? person.isMentionedIn(text)
    if (enquiryId && foundBy && found.get(enquiryId) !== 'e-mail') found.set(enquiryId, foundBy)
  }
  return found
}

function describe(
  { terms }: Search,
  { enquiry, answers }: { enquiry: Found; answers: readonly Email[] },
): Omit<Held, 'foundBy'> {
  const { id, kind, name, email, phone, organisation, message, page, notes, status } = enquiry
  const isComplaint = kind === 'complaint'
  const received = dateText(enquiry.createdAt)
  const common = {
    item: `enquiries/${id}`,
    href: `/admin/collections/enquiries/${id}`,
    title: `${isComplaint ? 'Complaint' : 'Enquiry'} of ${received}, from ${name}`,
    data: {
      received,
      name,
      email,
      phone,
      organisation,
      message,
      page,
      notes,
      status,
      answers: answers.map(answerData),
    },
  }
  if (!isComplaint) {
    const from = calendarDayIn(new Date(enquiry.updatedAt))
    const until = dateText(recordKeptUntil(terms, { kind: 'enquiries', from }))
    return { ...common, kind: 'enquiries', until, goes: goesOf(answers), stays: [] }
  }
  return { ...common, kind: 'complaints', goes: [], ...complaintStays(terms, enquiry) }
}

function goesOf(answers: readonly Email[]): string[] {
  return ['The message, whole', ...answers.map(({ subject }) => `The answer to it, “${subject}”`)]
}

function answerData({ to, subject, sentAt, text, writtenBy }: Email) {
  return { to, subject, sentAt, text, writtenBy }
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
