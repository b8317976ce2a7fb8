import { arches, bridge, compass, fork, frames, stairs } from './motifs-built'
import { branches, horizon, ripple, wave } from './motifs-grown'
import { pages, room, sieve, speech, table } from './motifs-gathered'
import type { Drawing } from './drawing'

export const canvas = { width: 1280, height: 800 } as const

/** Each draws one idea on a canvas of 1280 by 800. */
export const motifs = {
  arches,
  branches,
  bridge,
  compass,
  fork,
  frames,
  horizon,
  pages,
  ripple,
  room,
  sieve,
  speech,
  stairs,
  table,
  wave,
} satisfies Record<string, (drawing: Drawing) => string>

export type Motif = keyof typeof motifs
