import type { PayloadRequest } from 'payload'

import type { OurCollection } from '@cms/access/permissions'
import { reachesAll } from '@cms/access/reaches-all'
import type { Held, Search } from './held'
import { findCancellations } from './held-cancellations'
import { findCertificates } from './held-certificates'
import { findDateRequests } from './held-date-requests'
import { findEnquiries } from './held-enquiries'
import { findFeedback } from './held-feedback'
import { findOffersTo } from './held-offers'
import { findOrders } from './held-orders'
import { findCoordinators } from './held-organisations'
import { findPlaceAnswers } from './held-place-answers'
import { findPlacesWanted } from './held-places-wanted'
import { findAccounts, findAuthors, findTrainers } from './held-staff'
import { findTestimonials } from './held-testimonials'
import type { Sought } from './person'
import { searchFor } from './search-for'

/** Where people are, with the collection whose readers may see it. */
const places: readonly [OurCollection, (search: Search) => Promise<Held[]>][] = [
  ['orders', findOrders],
  ['place-answers', findPlaceAnswers],
  ['certificates', findCertificates],
  ['run-cancellations', findCancellations],
  ['organisations', findCoordinators],
  ['places-wanted', findPlacesWanted],
  ['date-requests', findDateRequests],
  ['feedback', findFeedback],
  ['offers', findOffersTo],
  ['enquiries', findEnquiries],
  ['testimonials', findTestimonials],
  ['users', findAccounts],
  ['authors', findAuthors],
  ['trainers', findTrainers],
]

/** Everything that is held about a person, as far as whoever asks may read all of it. By address first. */
export async function findHeld(
  req: PayloadRequest,
  asked: { sought: Sought; now: Date },
): Promise<Held[]> {
  const search = await searchFor(req, asked)
  const held: Held[] = []
  for (const [collection, find] of places) {
    // Drafts and others' accounts included.
    if (reachesAll(req.user, 'read', collection)) held.push(...(await find(search)))
  }
  return held.toSorted((a, b) => Number(b.foundBy === 'e-mail') - Number(a.foundBy === 'e-mail'))
}
