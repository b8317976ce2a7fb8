import type { PlaceAnswer } from '@lectern/shared/contract/payload-types'
import { termWords } from '@lectern/shared/privacy/retention-terms'

import { eachDocument } from './each-document'
import type { Held, Search } from './held'

/** All that is handed to the person. */
const fields = ['delegateName', 'email', 'courseTitle', 'entries', 'answeredAt', 'orderId'] as const

type Found = Pick<PlaceAnswer, 'id' | (typeof fields)[number]>

/** What somebody answered before a course. */
export async function findPlaceAnswers({ req, person, terms }: Search): Promise<Held[]> {
  const held: Held[] = []
  for await (const each of eachDocument(req.payload, { collection: 'place-answers', fields })) {
    const foundBy = person.isMeant({ name: each.delegateName, email: each.email })
    if (foundBy) held.push({ ...describe(each), until: termWords('answers', terms), foundBy })
  }
  return held
}

function describe({ id, orderId, ...data }: Found): Omit<Held, 'foundBy' | 'until'> {
  return {
    item: `place-answers/${id}`,
    kind: 'answers',
    title: `Questions before ${data.courseTitle}`,
    href: `/admin/collections/orders/${orderId}`,
    goes: [`What they answered before ${data.courseTitle}`],
    stays: [],
    data,
  }
}
