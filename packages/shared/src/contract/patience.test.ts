import { expect, it } from '@jest/globals'

import { patienceMilliseconds as patience } from './patience'

it('everyone waits longer than whom they wait for', () => {
  const stripeWithOneRepetition = 2 * patience.stripeAttempt + 1_000
  expect(patience.visitorCall).toBeGreaterThan(stripeWithOneRepetition + patience.stripeAttempt)
})

it('a visitor of a CMS that hangs is told within three seconds', () => {
  const { beforeDoubt, signOfLife, whileItHangs } = patience
  expect(beforeDoubt + signOfLife + whileItHangs).toBeLessThan(3_000)
})
