import type { Palette } from './palette'

/** What a motif is drawn from: the colours, and numbers from 0 to 1 that are always the same. */
export interface Drawing {
  palette: Palette
  random: () => number
}
