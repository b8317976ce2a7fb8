import { expect, it } from '@jest/globals'

import { readCompanyNumber } from './company-number'

it.each([
  ['01234567', '01234567'],
  ['1234567', '01234567'],
  ['sc 123456', 'SC123456'],
  ['R0001234', 'R0001234'],
])('reads the company number %s as %s', (typed, text) => {
  expect(readCompanyNumber(typed)).toEqual({ text })
})

it.each(['123456789', 'SC1234567', 'Acme', 'SC', ''])(
  'refuses the company number “%s”',
  (typed) => {
    expect(readCompanyNumber(typed)).toHaveProperty('refused')
  },
)
