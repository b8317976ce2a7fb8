import type { OfferState } from '@lectern/shared/offers/offer-state'

export const offerStateLabels: Record<OfferState, string> = {
  draft: 'Draft',
  sent: 'Sent',
  accepted: 'Accepted',
  declined: 'Declined',
  lapsed: 'Lapsed',
  withdrawn: 'Withdrawn',
}
