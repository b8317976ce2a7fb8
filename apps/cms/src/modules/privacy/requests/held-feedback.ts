import type { Feedback } from '@lectern/shared/contract/payload-types'
import { isMark, markWords } from '@lectern/shared/feedback/marks'
import { termWords } from '@lectern/shared/privacy/retention-terms'
import { dateText } from '@lectern/shared/time/moment-text'

import { eachDocument } from './each-document'
import type { Held, Search } from './held'

/** All that is handed to the person. */
const fields = [
  ...(['delegateName', 'companyName', 'email', 'courseTitle', 'days', 'askedAt'] as const),
  ...(['answeredAt', 'mark', 'good', 'better', 'mayPublish', 'nameAs'] as const),
  ...(['consentWords', 'consentOn', 'withdrawnAt', 'usedAt'] as const),
] as const

type Found = Pick<Feedback, 'id' | (typeof fields)[number]>

/** What somebody was asked about a course, and answered. */
export async function findFeedback({ req, person, terms }: Search): Promise<Held[]> {
  const held: Held[] = []
  for await (const each of eachDocument(req.payload, { collection: 'feedback', fields })) {
    const foundBy = person.isMeant({ name: each.delegateName, email: each.email })
    if (foundBy) held.push({ ...describe(each), until: termWords('feedback', terms), foundBy })
  }
  return held
}

function describe({ id, mark, ...found }: Found): Omit<Held, 'foundBy' | 'until'> {
  const { courseTitle, askedAt, usedAt, mayPublish } = found
  const given = Number(mark)
  return {
    item: `feedback/${id}`,
    kind: 'feedback',
    title: `Feedback on ${courseTitle}, asked for on ${dateText(askedAt)}`,
    href: `/admin/collections/feedback/${id}`,
    goes: [
      `What they thought of ${courseTitle}, and that they were asked`,
      ...(usedAt && mayPublish
        ? ['The consent to the testimonial made of it, which leaves the website']
        : []),
    ],
    stays: [],
    data: { ...found, mark: isMark(given) ? markWords[given] : null },
  }
}
