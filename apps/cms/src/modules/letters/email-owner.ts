import type { Email } from '@lectern/shared/contract/payload-types'
import type { Where } from 'payload'

/** What an e-mail belongs to: one of them, and never two. */
export type EmailOwner = { orderId: string } | { enquiryId: string } | { placeWantedId: string }

/** Every e-mail is made by `storeEmail`, with an owner. */
export function ownerOf({ orderId, enquiryId, placeWantedId }: OwnedEmail): EmailOwner {
  if (orderId) return { orderId }
  return placeWantedId ? { placeWantedId } : { enquiryId: enquiryId ?? '' }
}

export type OwnedEmail = Pick<Email, 'orderId' | 'enquiryId' | 'placeWantedId'>

export function idOfOwner(owner: EmailOwner): string {
  if ('orderId' in owner) return owner.orderId
  return 'enquiryId' in owner ? owner.enquiryId : owner.placeWantedId
}

/** Where staff send them: `/orders/<id>`, below the API. */
export function pathOfOwner(owner: EmailOwner): string {
  if ('orderId' in owner) return `/orders/${owner.orderId}`
  return 'enquiryId' in owner
    ? `/enquiries/${owner.enquiryId}`
    : `/places-wanted/${owner.placeWantedId}`
}

export function isOwnedBy(owner: EmailOwner): Where {
  if ('orderId' in owner) return { orderId: { equals: owner.orderId } }
  return 'enquiryId' in owner
    ? { enquiryId: { equals: owner.enquiryId } }
    : { placeWantedId: { equals: owner.placeWantedId } }
}

/** The owner as the collection has it, twice where people follow it. */
export function ownerFields(owner: EmailOwner): Partial<Email> {
  if ('orderId' in owner) return { orderId: owner.orderId, belongsTo: owner.orderId }
  return 'enquiryId' in owner
    ? { enquiryId: owner.enquiryId, inAnswerTo: owner.enquiryId }
    : { placeWantedId: owner.placeWantedId }
}
