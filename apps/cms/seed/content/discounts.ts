import type { Discount } from '@lectern/shared/contract/payload-types'

import type { CourseSlug } from './keys'

export type WrittenDiscount = Pick<
  Discount,
  | 'name'
  | 'kind'
  | 'fromPlaces'
  | 'daysAhead'
  | 'code'
  | 'usesInAll'
  | 'usesPerCustomer'
  | 'off'
  | 'percent'
  | 'isInUse'
> & { courses: readonly CourseSlug[] }

/** For teams that learn together; what was tried last summer; and for readers of the newsletter. */
export const discounts: readonly WrittenDiscount[] = [
  {
    name: 'Four or more together',
    kind: 'several-places',
    fromPlaces: 4,
    off: 'percent',
    percent: 10,
    courses: ['writing-for-busy-readers', 'meetings-people-do-not-dread'],
    isInUse: true,
  },
  {
    name: 'Early summer',
    kind: 'early-booking',
    daysAhead: 60,
    off: 'percent',
    percent: 5,
    courses: [],
    isInUse: false,
  },
  {
    name: 'Readers of our newsletter',
    kind: 'code',
    code: 'READERS-10',
    usesInAll: 50,
    usesPerCustomer: 1,
    off: 'percent',
    percent: 10,
    courses: [],
    isInUse: true,
  },
]
