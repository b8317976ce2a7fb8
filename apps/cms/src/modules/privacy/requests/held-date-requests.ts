import type { Course, DateRequest, Email } from '@lectern/shared/contract/payload-types'
import { termWords } from '@lectern/shared/privacy/retention-terms'
import { dateText } from '@lectern/shared/time/moment-text'

import { findByIds } from '@cms/database/find-by-ids'
import { findLettersOf } from '../../letters'
import { eachDocument } from './each-document'
import type { Held, Search } from './held'

/** All that is handed to the person, with where it stands. */
const fields = [
  ...(['email', 'state', 'since', 'until'] as const),
  ...(['endedAt', 'rounds', 'lastToldAt', 'courseId'] as const),
] as const

type Found = Pick<DateRequest, 'id' | (typeof fields)[number]>

/** Courses of whose new dates somebody wants, or wanted, to be told. They typed an address and no name. */
export async function findDateRequests({ req, person, terms }: Search): Promise<Held[]> {
  const held: Held[] = []
  for await (const request of eachDocument(req.payload, { collection: 'date-requests', fields })) {
    const foundBy = person.isMeant({ name: '', email: request.email })
    if (!foundBy) continue
    const letters = await findLettersOf(req.payload, { dateRequestId: request.id })
    const ids = [request.courseId]
    const courses = await findByIds<Course>(req.payload, { collection: 'courses', ids })
    const title = courses.get(request.courseId)?.title ?? 'a course that is gone'
    held.push({
      ...describe(request, { title, letters }),
      until: termWords('dateNews', terms),
      foundBy,
    })
  }
  return held
}

function describe(
  { id, courseId: _, ...request }: Found,
  { title, letters }: { title: string; letters: readonly Email[] },
): Omit<Held, 'foundBy' | 'until'> {
  return {
    item: `date-requests/${id}`,
    kind: 'dateNews',
    title: `News of dates of ${title}, asked for on ${dateText(request.since)}`,
    href: `/admin/collections/date-requests/${id}`,
    goes: [
      'The request, whole: they are told of no new dates any more',
      ...letters.map(({ subject }) => `The e-mail about it, “${subject}”`),
    ],
    stays: [],
    data: {
      ...request,
      course: title,
      letters: letters.map(({ to, subject, sentAt, text }) => ({ to, subject, sentAt, text })),
    },
  }
}
