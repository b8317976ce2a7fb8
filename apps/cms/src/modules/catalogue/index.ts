import { CourseRuns } from './course-runs/collection'
import { Courses } from './courses/collection'
import { Trainers } from './trainers/collection'
import { Venues } from './venues/collection'

export {
  clashPairs,
  clashPairsAmong,
  ofDate,
  type ClashPair,
} from './course-runs/clashes/clash-pairs'
export {
  findClashes,
  findUnintendedClashes,
  type FoundClash,
} from './course-runs/clashes/find-clashes'
export {
  aboutGoingAhead,
  minimumFields,
  minimumStanding,
  shortWords,
  type MinimumStanding,
} from './course-runs/minimum/minimum-standing'
export { maxCapacity } from './course-runs/validation'
export {
  duringAny,
  occupationOf,
  occupying,
  occupyingFields,
  type Occupying,
} from './course-runs/clashes/occupation'
export { announceOffers } from './course-runs/announce-offers'
export { findRunsOnOffer, type RunOnOffer } from './course-runs/runs-on-offer'

export const catalogue = { collections: [Courses, CourseRuns, Venues, Trainers] }
