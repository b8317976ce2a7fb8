import type { Motif } from '../pictures/motif'
import type { Ground } from '../pictures/palette'

export interface Picture {
  motif: Motif
  ground: Ground
  alt: string
}
