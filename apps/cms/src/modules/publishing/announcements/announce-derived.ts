import type { PayloadRequest } from 'payload'

import type { TaggedCollection } from '@lectern/shared/contract/cache-tags'

import { readPublicState } from '../public-changes/public-state'
import { announceChange } from './announce-change'

/** Tells the website of what it shows of a document and what is not saved with it. Nothing where it is not public. */
export async function announceDerived(
  req: PayloadRequest,
  document: { collection: TaggedCollection; id: string },
): Promise<void> {
  const shown = await readPublicState(req, document)
  if (!shown) return
  await announceChange(req, { collection: document.collection, before: shown, after: shown })
}
