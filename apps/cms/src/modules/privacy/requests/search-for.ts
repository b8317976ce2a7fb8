import type { PayloadRequest } from 'payload'

import { loadRetentionTerms } from '../../settings'
import type { Search } from './held'
import { personOf, type Sought } from './person'

export async function searchFor(
  req: PayloadRequest,
  { sought, now }: { sought: Sought; now: Date },
): Promise<Search> {
  return { req, person: personOf(sought), terms: await loadRetentionTerms(req.payload), now }
}
