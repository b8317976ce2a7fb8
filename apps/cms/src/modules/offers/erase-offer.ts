import type { WrittenOffer } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'
import { deleteLettersOf } from '../letters'
import { createContext } from '../orders'
import { deleteOffer } from './delete-old-offers'
import { withdrawOffer } from './end-offer'

const erased = 'Erased'

/**
 * Takes whoever it is for out of an offer. The rest stays: its number must not be given to another. An open one is
 * withdrawn first. `false` while the order that it became is still being made.
 */
export async function eraseFromOffer(payload: Payload, id: string): Promise<boolean> {
  const where = { id: { equals: id } }
  const offer = await payload.db.findOne<WrittenOffer>({ collection: 'offers', where })
  if (!offer) return true
  if (offer.state === 'accepted' && !offer.followUpDone) return false
  if (offer.state === 'draft') {
    await deleteOffer(payload, id)
    return true
  }
  if (offer.state === 'sent') {
    await withdrawOffer(createContext(payload), { offer, by: erased })
  }
  await deleteLettersOf(payload, { offerId: id })
  await compareAndSet(payload, { collection: 'offers', where, data: nobody })
  return true
}

const nobody = {
  ...{ title: erased, companyName: erased, name: erased, email: '', phone: null },
  address: { line1: null, line2: null, town: null, postcode: null, country: null },
  ...{ message: null, endedBecause: null },
}
