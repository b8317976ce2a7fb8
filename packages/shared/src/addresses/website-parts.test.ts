import { expect, it } from '@jest/globals'

import { isForOneVisitor } from './website-parts'

it.each([
  ...['/basket', '/basket?refused=x', '/orders/a.b', '/contact/sent', '/find-my-booking'],
  '/courses?topic=leadership',
])('%s is one visitor’s', (address) => {
  expect(isForOneVisitor(address)).toBe(true)
})

it.each(['/', '/courses', '/courses?utm_source=x', '/basketball', '/blog?topic=leadership'])(
  '%s is everybody’s',
  (address) => {
    expect(isForOneVisitor(address)).toBe(false)
  },
)
