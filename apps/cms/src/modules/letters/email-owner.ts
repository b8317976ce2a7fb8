import type { Email } from '@lectern/shared/contract/payload-types'
import type { Where } from 'payload'

/** What an e-mail belongs to: one of the two, and never both. */
export type EmailOwner = { orderId: string } | { enquiryId: string }

/** Every e-mail is made by `storeEmail`, with an owner. */
export function ownerOf({ orderId, enquiryId }: OwnedEmail): EmailOwner {
  return orderId ? { orderId } : { enquiryId: enquiryId ?? '' }
}

type OwnedEmail = Pick<Email, 'orderId' | 'enquiryId'>

export function idOfOwner(owner: EmailOwner): string {
  return 'orderId' in owner ? owner.orderId : owner.enquiryId
}

/** Where staff read and send them: `/orders/<id>`, below the API and below the admin's collections. */
export function pathOfOwner(owner: EmailOwner): string {
  return 'orderId' in owner ? `/orders/${owner.orderId}` : `/enquiries/${owner.enquiryId}`
}

export function isOwnedBy(owner: EmailOwner): Where {
  return 'orderId' in owner
    ? { orderId: { equals: owner.orderId } }
    : { enquiryId: { equals: owner.enquiryId } }
}

/** The owner twice, as the collection has it. */
export function ownerFields(owner: EmailOwner): Partial<Email> {
  return 'orderId' in owner
    ? { orderId: owner.orderId, belongsTo: owner.orderId }
    : { enquiryId: owner.enquiryId, inAnswerTo: owner.enquiryId }
}
