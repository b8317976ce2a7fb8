import type { Page } from '../../content/pages/page'
import type { Picture } from '../../content/picture'
import type { FirstAid } from '../keys'
import { about, inHouse, questions } from './company-pages'
import { home } from './home'
import { accessibility, privacy, terms } from './small-print'

/** In an order in which a page only links to pages before it. */
export const allPages: readonly Page<FirstAid>[] = [
  inHouse,
  home,
  about,
  questions,
  terms,
  privacy,
  accessibility,
]

export const pagePictures: readonly (Picture & { page: string })[] = [
  { page: 'home', motif: 'room', ground: 'ink', alt: 'Rows of people around one bright figure' },
  {
    page: 'eight-minutes',
    motif: 'ripple',
    ground: 'mist',
    alt: 'Rings that spread from one bright square',
  },
  {
    page: 'about',
    motif: 'table',
    ground: 'sand',
    alt: 'A table seen from above, one of its chairs in colour',
  },
  {
    page: 'in-house-training',
    motif: 'frames',
    ground: 'mist',
    alt: 'Frames that stand one behind another',
  },
]
