import type { Context } from '../../src/modules/orders'
import type { PastMoment } from '../content/orders'
import { daysBefore } from '../dates'
import type { World } from '../world'

/** Something that customers or staff did, at its moment. */
export interface Happening {
  at: Date
  happen: (context: Context) => Promise<unknown>
}

export function momentOf({ now }: World, { daysAgo, at }: PastMoment): Date {
  return new Date(daysBefore(now, daysAgo, at))
}
