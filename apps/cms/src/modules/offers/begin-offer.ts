import type { WrittenOffer } from '@lectern/shared/contract/payload-types'
import type { PayloadRequest } from 'payload'

import { idOf } from '@cms/database/document-ids'
import { lastDayFrom } from './last-day'

export type BegunOffer = Pick<WrittenOffer, 'companyName' | 'name' | 'email'> &
  Partial<Pick<WrittenOffer, 'phone' | 'address' | 'organisation' | 'lines' | 'enquiryId'>>

/** A draft with what is known already; the rest is asked for before it can be sent. */
export function beginOffer(
  req: Pick<PayloadRequest, 'payload' | 'user'>,
  { begun, now }: { begun: BegunOffer; now: Date },
): Promise<WrittenOffer> {
  return storeDraft(req, { ...begun, validUntil: lastDayFrom(now) })
}

/** The same offer as a draft again; when that is sent, this one can no longer be accepted. */
export function beginVersion(
  req: Pick<PayloadRequest, 'payload' | 'user'>,
  offer: WrittenOffer,
): Promise<WrittenOffer> {
  const { companyName, name, email, phone, address, message, validUntil, holdUntil } = offer
  const { holdsPlaces, mayPayByInvoice, organisation, enquiryId } = offer
  const lines = (offer.lines ?? []).map(({ id: _, run, ...line }) => ({ ...line, run: idOf(run) }))
  return storeDraft(req, {
    ...{ companyName, name, email, phone, address, message, validUntil, holdUntil, lines },
    ...{ holdsPlaces, mayPayByInvoice, enquiryId, replacesId: offer.id },
    organisation: organisation ? idOf(organisation) : null,
  })
}

type Draft = BegunOffer & Partial<WrittenOffer> & Pick<WrittenOffer, 'validUntil'>

function storeDraft(
  { payload, user }: Pick<PayloadRequest, 'payload' | 'user'>,
  data: Draft,
): Promise<WrittenOffer> {
  return payload.create({
    collection: 'offers',
    data: { ...data, state: 'draft' },
    depth: 0,
    overrideAccess: true,
    user,
  })
}
