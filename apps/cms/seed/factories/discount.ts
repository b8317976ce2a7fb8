import type { Discount } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { serial } from './serial'
import { quietly, type New } from './storing'

/** 10 % for three places or more, of any course. */
export function makeDiscount(given: Partial<New<'discounts'>> = {}): New<'discounts'> {
  return {
    name: `Three or more together ${serial('discount')}`,
    kind: 'several-places',
    fromPlaces: 3,
    off: 'percent',
    percent: 10,
    isInUse: true,
    ...given,
  }
}

export function createDiscount(
  payload: Payload,
  given: Partial<New<'discounts'>> = {},
): Promise<Discount> {
  return payload.create({ collection: 'discounts', data: makeDiscount(given), ...quietly })
}
