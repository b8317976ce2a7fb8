import type { WrittenCertificates } from '../content/certificates'
import { marguerite } from './company'
import type { FirstAid } from './keys'

export const certificates: WrittenCertificates<FirstAid> = {
  run: { course: 'emergency-first-aid-at-work', weeks: -4 },
  by: marguerite,
  awayPlace: 3,
  revokedPlace: 5,
  reason: 'Left before the assessment; Bryn had ticked the wrong row',
}
