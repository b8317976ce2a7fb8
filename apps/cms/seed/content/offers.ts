import type { DemoKeys, Keys } from './keys'
import { shabnam, type PastMoment, type RunOf } from './orders'

/** An offer in writing that staff have sent. */
export interface WrittenDemoOffer<K extends Keys = DemoKeys> extends PastMoment {
  run: RunOf<K>
  places: number
  /** Of each place, in pence without VAT. */
  netPence: number
  companyName: string
  name: string
  email: string
  address: { line1: string; town: string; postcode: string }
  /** Whether nobody else gets its places while it is open. */
  holdsPlaces: boolean
  message: string
  sentBy: string
  /** Under which number it was accepted, to be paid by invoice. */
  accepted?: PastMoment & { purchaseOrderNumber: string }
}

/** One that is waited for, and one that became a booking. */
export const offers: readonly WrittenDemoOffer[] = [
  {
    ...{ daysAgo: 12, at: '11:20' },
    run: { course: 'leading-through-change', weeks: 17 },
    ...{ places: 3, netPence: 108_000 },
    ...{ companyName: 'Sallow & Finch', name: 'Greta Sallow', email: 'greta@sallowfinch.example' },
    address: { line1: '6 Kiln Row', town: 'Halifax', postcode: 'HX1 5ZZ' },
    holdsPlaces: true,
    message: 'As we said on the telephone: three places together, at a price of their own.',
    sentBy: shabnam,
    accepted: { daysAgo: 9, at: '15:05', purchaseOrderNumber: 'SF-2207' },
  },
  {
    ...{ daysAgo: 3, at: '09:50' },
    run: { course: 'first-time-manager', weeks: 24 },
    ...{ places: 6, netPence: 43_000 },
    ...{ companyName: 'Tarn Foods', name: 'Callum Reith', email: 'callum@tarnfoods.example' },
    address: { line1: '2 Dairy Yard', town: 'Kendal', postcode: 'LA9 9ZZ' },
    holdsPlaces: false,
    message: 'Six places for your new team leaders, as long as there are some on this date.',
    sentBy: shabnam,
  },
]
