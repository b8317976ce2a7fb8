import { expect, it } from '@jest/globals'

import { bookingChips } from './booking-chips'

const beginOfWeek = (now: string) =>
  bookingChips(new Date(now)).find(({ words }) => words === 'This week')!.anyOf[0]![0]![2]

it('begins the week with Monday in London, in summer an hour before UTC', () => {
  expect(beginOfWeek('2026-12-06T23:59:00Z')).toBe('2026-11-30T00:00:00.000Z')
  expect(beginOfWeek('2026-06-28T23:30:00Z')).toBe('2026-06-28T23:00:00.000Z')
})
