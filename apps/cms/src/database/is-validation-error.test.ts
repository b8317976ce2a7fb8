import { expect, it } from '@jest/globals'
import { APIError, ValidationError } from 'payload'

import { isValidationError } from './is-validation-error'

it('is told by its form, whichever copy of Payload made it', () => {
  const errors = [{ message: 'Value must be unique', path: 'key' }]
  const ours = new ValidationError({ collection: 'attendances', errors })
  expect(isValidationError(ours)).toBe(true)
  const ofAnotherCopy = Object.assign(new Error(ours.message), { status: 400, data: { errors } })
  expect(isValidationError(ofAnotherCopy)).toBe(true)
})

it('is nothing else that goes wrong', () => {
  for (const error of [new Error('locked'), new APIError('No', 400), null, 'invalid']) {
    expect(isValidationError(error)).toBe(false)
  }
})
