import type { DemoKeys, Keys } from './keys'
import { shabnam, type RunOf } from './orders'

/** A date that is over, whose register was ticked and whose certificates were issued on the day after it. */
export interface WrittenCertificates<K extends Keys = DemoKeys> {
  run: RunOf<K>
  /** Who of the staff issued them. */
  by: string
  /** Whoever stands there in the register, counted from one, did not come. */
  awayPlace: number
  /** Whoever stands there got one, which was revoked. */
  revokedPlace: number
  reason: string
}

export const certificates: WrittenCertificates = {
  run: { course: 'overcoming-your-fear-of-public-speaking', weeks: -3 },
  by: shabnam,
  awayPlace: 2,
  revokedPlace: 4,
  reason: 'Went home at lunchtime; Grace had ticked the wrong row',
}
