import type { WrittenOffer } from '@lectern/shared/contract/payload-types'
import { addDays, calendarDayIn } from '@lectern/shared/time/calendar-day'
import type { Payload } from 'payload'

import { serial } from './serial'
import { quietly, type New } from './storing'

/** The draft of an offer without a date, good for thirty days. */
export function makeOffer(given: Partial<New<'offers'>> = {}): New<'offers'> {
  return {
    companyName: `Quill & Co ${serial('offer')}`,
    name: 'Ada Quill',
    email: 'ada@quill.example',
    address: { line1: '1 Ink Street', town: 'Leeds', postcode: 'LS1 1AA' },
    validUntil: `${addDays(calendarDayIn(new Date()), 30)}T12:00:00.000Z`,
    ...given,
  }
}

export function createOffer(
  payload: Payload,
  given: Partial<New<'offers'>> = {},
): Promise<WrittenOffer> {
  return payload.create({ collection: 'offers', data: makeOffer(given), ...quietly })
}
