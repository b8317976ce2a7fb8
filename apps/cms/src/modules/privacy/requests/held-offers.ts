import type { Email, WrittenOffer } from '@lectern/shared/contract/payload-types'
import { termWords } from '@lectern/shared/privacy/retention-terms'

import { findLettersOf } from '../../letters'
import { eachDocument } from './each-document'
import type { Held, Search } from './held'

/** All that is handed to the person. */
const fields = [
  ...(['companyName', 'name', 'email', 'phone', 'address', 'number', 'state', 'message'] as const),
  ...(['content', 'validUntil', 'sentAt', 'endedAt', 'endedBecause', 'acceptance'] as const),
] as const

type Found = Pick<WrittenOffer, 'id' | (typeof fields)[number]>

/** What somebody was offered in writing, and answered. */
export async function findOffersTo({ req, person, terms }: Search): Promise<Held[]> {
  const held: Held[] = []
  for await (const offer of eachDocument(req.payload, { collection: 'offers', fields })) {
    const foundBy = person.isMeant({ name: offer.name, email: offer.email })
    if (!foundBy) continue
    const letters = await findLettersOf(req.payload, { offerId: offer.id })
    held.push({ ...describe(offer, letters), until: termWords('offers', terms), foundBy })
  }
  return held
}

function describe(
  { id, ...offer }: Found,
  letters: readonly Email[],
): Omit<Held, 'foundBy' | 'until'> {
  const title = offer.number ? `Offer ${offer.number}` : 'The draft of an offer'
  return {
    item: `offers/${id}`,
    kind: 'offers',
    title: `${title}: ${offer.companyName}, ${offer.name}`,
    href: `/admin/collections/offers/${id}`,
    goes: [
      `Whoever ${title} is for; an open one is withdrawn`,
      ...letters.map(({ subject }) => `The e-mail about it, “${subject}”`),
    ],
    stays: [],
    data: {
      ...offer,
      letters: letters.map(({ to, subject, sentAt, text }) => ({ to, subject, sentAt, text })),
    },
  }
}
