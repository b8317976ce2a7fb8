import type { Testimonial } from '@lectern/shared/contract/payload-types'
import { termWords } from '@lectern/shared/privacy/retention-terms'
import { dateText } from '@lectern/shared/time/moment-text'

import { findReferences } from '../../../references/find-references'
import { eachDocument } from './each-document'
import type { Held, Search } from './held'

export async function findTestimonials(search: Search): Promise<Held[]> {
  const held: Held[] = []
  for await (const testimonial of eachDocument(search.req.payload, 'testimonials')) {
    const { name, evidence } = testimonial
    const { sourceDetail, consentDetail } = evidence ?? {}
    const foundBy =
      search.person.isMeant({ name }) ?? search.person.isMentionedIn(sourceDetail, consentDetail)
    if (foundBy) held.push({ ...(await describeTestimonial(search, testimonial)), foundBy })
  }
  return held
}

async function describeTestimonial({ req, terms }: Search, testimonial: Testimonial) {
  const { id, quote, name, role, organisation, evidence } = testimonial
  const wanted = { collection: 'testimonials', id, req, includesTrash: true }
  const isUsed = (await findReferences(wanted)).length > 0
  return {
    item: `testimonials/${id}`,
    kind: 'testimonials' as const,
    title: `Testimonial of ${name}`,
    href: `/admin/collections/testimonials/${id}`,
    until: termWords('testimonials', terms),
    goes: isUsed ? [] : ['The testimonial, its earlier versions and the record of the consent'],
    stays: isUsed
      ? [
          'The testimonial: pages use it. Take it out there first; “Used in” on its page says where.',
        ]
      : [],
    data: { quote, name, role, organisation, evidence },
  }
}

export async function findAccounts(search: Search): Promise<Held[]> {
  const held: Held[] = []
  for await (const { id, name, email, role, createdAt } of eachDocument(
    search.req.payload,
    'users',
  )) {
    const foundBy = search.person.isMeant({ name, email })
    if (!foundBy) continue
    held.push({
      ...ofStaff(search),
      item: `users/${id}`,
      title: `Account of ${name}`,
      href: `/admin/collections/users/${id}`,
      foundBy,
      stays: ['The account, while they work with you. An owner deletes it under Users.'],
      data: { name, email, role, since: dateText(createdAt) },
    })
  }
  return held
}

export async function findAuthors(search: Search): Promise<Held[]> {
  const held: Held[] = []
  for await (const author of eachDocument(search.req.payload, 'authors')) {
    const foundBy = search.person.isMeant({ name: author.name })
    if (!foundBy) continue
    held.push({
      ...ofStaff(search),
      item: `authors/${author.id}`,
      title: `Author ${author.name}`,
      href: `/admin/collections/authors/${author.id}`,
      foundBy,
      stays: ['The name on the articles: give them another author first, under Authors.'],
      data: { name: author.name, role: author.role, bio: author.bio },
    })
  }
  return held
}

function ofStaff({ terms }: Search) {
  return { kind: 'staff' as const, until: termWords('staff', terms), goes: [] }
}
