import type { Picture } from '../picture'
import type { PageSlug } from '../keys'

export const pagePictures: readonly (Picture & { page: PageSlug | 'in-house-cases' })[] = [
  {
    page: 'home',
    motif: 'room',
    ground: 'sand',
    alt: 'Rows of listeners seen from above, curving around one bright figure',
  },
  {
    page: 'about',
    motif: 'bridge',
    ground: 'mist',
    alt: 'A low bridge with a railing, the sun beneath its arch',
  },
  {
    page: 'in-house-training',
    motif: 'branches',
    ground: 'sand',
    alt: 'A tree that divides evenly, one of its leaves in colour',
  },
  {
    page: 'in-house-cases',
    motif: 'table',
    ground: 'mist',
    alt: 'A round table seen from above, one of the chairs around it in colour',
  },
]
