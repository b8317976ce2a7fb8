import { expect, it } from '@jest/globals'

import { durationText } from './duration-text'

it.each([
  [0.5, null, 'Half a day'],
  [0.5, 90, '90 minutes'],
  [1, undefined, '1 day'],
  [1.5, null, '1½ days'],
  [2, null, '2 days'],
])('%s days with %s minutes are “%s”', (durationDays, durationMinutes, words) => {
  expect(durationText({ durationDays, durationMinutes })).toBe(words)
})
