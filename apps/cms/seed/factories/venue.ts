import type { Venue } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { serial } from './serial'
import { quietly, type New } from './storing'

export function makeVenue(given: Partial<New<'venues'>> = {}): New<'venues'> {
  return {
    name: `The Corn Store ${serial('venue')}`,
    address: { line1: '1 Granary Row', town: 'Leeds', postcode: 'LS1 9ZZ' },
    ...given,
  }
}

export function createVenue(payload: Payload, given: Partial<New<'venues'>> = {}): Promise<Venue> {
  return payload.create({ collection: 'venues', data: makeVenue(given), ...quietly })
}
