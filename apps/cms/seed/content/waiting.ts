import type { DemoKeys, Keys } from './keys'
import { shabnam, type PastMoment, type RunOf } from './orders'

/** Somebody who wants places on a date that is full. */
export interface WrittenWaiting<K extends Keys = DemoKeys> extends PastMoment {
  run: RunOf<K>
  name: string
  email: string
  telephone?: string
  places: number
  /** Who of the staff put them on the list; otherwise they asked on the website. */
  askedOf?: string
}

const run = { course: 'overcoming-your-fear-of-public-speaking', weeks: 2 } as const

/** In the order in which they came: a pair, and two who want one place each. */
export const waiting: readonly WrittenWaiting[] = [
  {
    ...{ run, daysAgo: 1, at: '16:05' },
    name: 'Maud Ellery',
    email: 'maud@ellery.example',
    telephone: '07700 900713',
    places: 2,
  },
  {
    ...{ run, daysAgo: 1, at: '19:40' },
    name: 'Yusuf Tahir',
    email: 'yusuf.tahir@post.example',
    places: 1,
  },
  {
    ...{ run, daysAgo: 1, at: '20:15' },
    name: 'Orla Kinsella',
    email: 'orla@kinsella.example',
    telephone: '07700 900158',
    places: 1,
    askedOf: shabnam,
  },
]
