import type { Email } from '@lectern/shared/contract/payload-types'
import type { Where } from 'payload'

/** What an e-mail belongs to: one of them, and never two. */
export type EmailOwner =
  | { orderId: string }
  | { enquiryId: string }
  | { placeWantedId: string }
  | { dateRequestId: string }
  | { offerId: string }

export type OwnedEmail = Pick<
  Email,
  'orderId' | 'enquiryId' | 'placeWantedId' | 'dateRequestId' | 'offerId'
>

/** Every e-mail is made by `storeEmail`, with an owner. */
export function ownerOf({
  orderId,
  enquiryId,
  placeWantedId,
  dateRequestId,
  offerId,
}: OwnedEmail): EmailOwner {
  if (orderId) return { orderId }
  if (placeWantedId) return { placeWantedId }
  if (offerId) return { offerId }
  return dateRequestId ? { dateRequestId } : { enquiryId: enquiryId ?? '' }
}

export function idOfOwner(owner: EmailOwner): string {
  return named(owner).id
}

/** Where staff send them: `/orders/<id>`, below the API. */
export function pathOfOwner(owner: EmailOwner): string {
  const { collection, id } = named(owner)
  return `/${collection}/${id}`
}

export function isOwnedBy(owner: EmailOwner): Where {
  const { field, id } = named(owner)
  return { [field]: { equals: id } }
}

/** The owner as the collection has it, twice where people follow it. */
export function ownerFields(owner: EmailOwner): Partial<Email> {
  const { field, id } = named(owner)
  if (field === 'orderId') return { orderId: id, belongsTo: id }
  return field === 'enquiryId' ? { enquiryId: id, inAnswerTo: id } : { [field]: id }
}

function named(owner: EmailOwner) {
  if ('orderId' in owner) {
    return { field: 'orderId', collection: 'orders', id: owner.orderId } as const
  }
  if ('enquiryId' in owner) {
    return { field: 'enquiryId', collection: 'enquiries', id: owner.enquiryId } as const
  }
  if ('placeWantedId' in owner) {
    return { field: 'placeWantedId', collection: 'places-wanted', id: owner.placeWantedId } as const
  }
  if ('offerId' in owner) {
    return { field: 'offerId', collection: 'offers', id: owner.offerId } as const
  }
  return { field: 'dateRequestId', collection: 'date-requests', id: owner.dateRequestId } as const
}
