import type { WrittenOffer } from '@lectern/shared/contract/payload-types'
import type { DefaultServerCellComponentProps } from 'payload'

import { StatePill } from '@cms/admin/state-pill/state-pill'
import { offerStateLabels, stateOf } from '../../offers'
import { offerStateTones } from './offer-state-tones'

export function OfferStateCell({ rowData }: DefaultServerCellComponentProps) {
  return <OfferPill offer={rowData as WrittenOffer} />
}

/** As it stands at this moment, also before a job has written down that its time is over. */
export function OfferPill({ offer }: { offer: WrittenOffer }) {
  const state = stateOf(offer, new Date())
  return <StatePill state={offerStateTones[state]}>{offerStateLabels[state]}</StatePill>
}
