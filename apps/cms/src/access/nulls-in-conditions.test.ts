import { expect, it } from '@jest/globals'
import { sanitizePermissions } from 'payload/internal'

it('Payload still deletes each null from a condition, in the very object that it was given', () => {
  const where = { and: [{ status: { not_equals: 'hidden' } }, { venue: { equals: null } }] }
  const read = { permission: true, where }
  sanitizePermissions({ collections: { courses: { read } } } as never)
  expect(where.and[1]).not.toEqual({ venue: { equals: null } })
})
