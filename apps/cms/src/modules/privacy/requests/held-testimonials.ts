import type { Testimonial } from '@lectern/shared/contract/payload-types'
import { termWords } from '@lectern/shared/privacy/retention-terms'
import type { Payload } from 'payload'

import { findReferences } from '@cms/references/find-references'
import { eachDocument } from './each-document'
import type { Held, Search } from './held'
import type { Person } from './person'

/** Whose words they are, and of whom they speak; also as they were before somebody changed them. */
export async function findTestimonials(search: Search): Promise<Held[]> {
  const { req, person } = search
  const earlier = await findEarlier(req.payload, person)
  const held: Held[] = []
  for await (const testimonial of eachDocument(req.payload, {
    collection: 'testimonials',
    fields,
  })) {
    const versions = earlier.filter(({ id }) => id === testimonial.id)
    const foundBy = [testimonial, ...versions].map((each) => foundIn(each, person)).find(Boolean)
    if (foundBy) held.push({ ...(await describe(search, { testimonial, versions })), foundBy })
  }
  return held
}

const fields = ['quote', 'name', 'role', 'organisation', 'evidence'] as const

type Words = Pick<Testimonial, 'id' | (typeof fields)[number]>

function foundIn({ quote, name, evidence }: Words, { isMeant, isMentionedIn }: Person) {
  const { sourceDetail, consentDetail } = evidence ?? {}
  return isMeant({ name }) ?? isMentionedIn(quote, sourceDetail, consentDetail)
}

/** A name that was changed stands in the version before. */
async function findEarlier(payload: Payload, person: Person): Promise<Words[]> {
  const { docs } = await payload.db.findVersions<Testimonial>({
    collection: 'testimonials',
    where: {},
    pagination: false,
    limit: 0,
  })
  return docs
    .map(({ parent, version }) => ({ ...version, id: String(parent) }))
    .filter((version) => foundIn(version, person))
}

async function describe(
  { req, terms }: Search,
  { testimonial, versions }: { testimonial: Words; versions: readonly Words[] },
) {
  const { id, name } = testimonial
  const wanted = { collection: 'testimonials', ids: [id], req, includesTrash: true, enough: 1 }
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
    data: { ...wordsOf(testimonial), versions: versions.map(wordsOf) },
  }
}

function wordsOf({ quote, name, role, organisation, evidence }: Words) {
  return { quote, name, role, organisation, evidence }
}
