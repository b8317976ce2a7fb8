import { expect, it } from '@jest/globals'

import { patienceMilliseconds as patience } from './patience'

it('everyone waits longer than whom they wait for', () => {
  const stripeWithOneRepetition = 2 * patience.stripeAttempt + 1_000
  expect(patience.visitorCall).toBeGreaterThan(stripeWithOneRepetition + patience.stripeAttempt)
})

it('a visitor of a CMS that hangs is told within three seconds', () => {
  const { beforeProbe, probe, whileOpen } = patience
  expect(beforeProbe + probe + whileOpen).toBeLessThan(3_000)
})
