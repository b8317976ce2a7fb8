import type { DemoKeys, Keys } from './keys'
import type { PastMoment } from './orders'

/** Somebody who wants to be told of new dates of a course, and has confirmed the address. */
export interface WrittenDateRequest<K extends Keys = DemoKeys> extends PastMoment {
  course: K['course']
  email: string
}

export const dateRequests: readonly WrittenDateRequest[] = [
  { course: 'coaching-skills-for-leaders', email: 'nadia@ferro.example', daysAgo: 9, at: '20:10' },
  { course: 'coaching-skills-for-leaders', email: 'p.lund@post.example', daysAgo: 4, at: '07:55' },
  { course: 'writing-for-busy-readers', email: 'gwen@tarn.example', daysAgo: 2, at: '12:20' },
]
