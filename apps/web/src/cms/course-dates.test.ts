import { expect, it } from '@jest/globals'
import { readsFrom } from './course-dates'

it.each(['2027-07-04T23:10:00.000Z', '2027-01-05T00:00:00.000Z', '2027-03-28T00:59:59.999Z'])(
  'no date that is still to come at %s is left out',
  (moment) => {
    const now = new Date(moment)
    expect(Date.parse(readsFrom(now))).toBeLessThanOrEqual(now.getTime())
  },
)
