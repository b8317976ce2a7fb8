import type { Look } from './site'

/** Terracotta on sand, round, and every place drawn. */
export const look: Look = {
  brand: '#a43b1c',
  tone: 'warm',
  fonts: 'bricolage',
  corners: 'round',
  seats: 'dots',
  pictures: 'as-they-are',
  opening: 'sand',
}
