import { expect, it } from '@jest/globals'
import { formatErrors, ValidationError } from 'payload'

import { shipped } from '@cms-support/shipped'

it('Payload still finds no fields in an error whose class is held a second time', () => {
  const refused = new ValidationError({ errors: [{ path: 'title', message: 'Missing' }] })
  const ofTheOther = Object.assign(new Error(refused.message), {
    name: 'e',
    status: refused.status,
    data: refused.data,
  })
  expect(formatErrors(refused).errors[0]).toHaveProperty('data')
  expect(formatErrors(ofTheOther as never).errors[0]).not.toHaveProperty('data')
})

it('Payload still asks hooks for another answer, and hands them the error itself', () => {
  const source = shipped('payload/dist/utilities/routeError.js')
  expect(source).toMatch(/config\.hooks\.afterError\?\.reduce\([^]*error: err,/)
  expect(source).toContain('response = result.response || response')
})
