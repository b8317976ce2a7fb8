import type { Setting } from '@lectern/shared/contract/payload-types'
import { defaultWaitingTerms, type WaitingTerms } from '@lectern/shared/waiting-list/next-step'
import type { Payload } from 'payload'

export interface WaitingSettings {
  /** Whether anybody can join a waiting list. */
  isOffered: boolean
  terms: WaitingTerms
}

/** How waiting lists are kept, as owners have chosen it. */
export async function loadWaitingSettings(payload: Payload): Promise<WaitingSettings> {
  const settings: Partial<Setting> | null = await payload.db.findGlobal({
    slug: 'settings',
    select: { waitingList: true },
  })
  const { isOffered, offerHours, reservationHours, closingHours } = settings?.waitingList ?? {}
  const standard = defaultWaitingTerms
  return {
    isOffered: isOffered ?? true,
    terms: {
      offerHours: offerHours ?? standard.offerHours,
      reservationHours: reservationHours ?? standard.reservationHours,
      closingHours: closingHours ?? standard.closingHours,
    },
  }
}
