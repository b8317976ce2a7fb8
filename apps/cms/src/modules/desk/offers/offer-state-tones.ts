import type { OfferState } from '@lectern/shared/offers/offer-state'

import type { PillState } from '@cms/admin/state-pill/state-pill'

export const offerStateTones: Record<OfferState, PillState> = {
  draft: 'draft',
  sent: 'waiting',
  accepted: 'good',
  declined: 'quiet',
  lapsed: 'quiet',
  withdrawn: 'quiet',
}
