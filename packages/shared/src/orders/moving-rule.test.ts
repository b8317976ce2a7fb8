import { expect, it } from '@jest/globals'

import { movableUntil } from './moving-rule'

it('ends so many whole days before the course', () => {
  expect(movableUntil('2027-03-31', 14)).toBe('2027-03-17')
  expect(movableUntil('2027-03-01', 1)).toBe('2027-02-28')
})
