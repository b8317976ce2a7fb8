import { expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'

import { findWrongValues } from './wrong-values'

const closesAt = { name: 'closesAt', type: 'date', label: 'Closes at' } as FlattenedField

it.each([
  [null, true],
  ['2027-01-05T09:30:00.000Z', true],
  // Stored, it would be a moment that nobody can read.
  ['', false],
  [' ', false],
  ['soon', false],
  [1_796_152_252_360, false],
  ['+012027-01-05T09:30:00.000Z', false],
])('%j is a date: %s', (value, isDate) => {
  const { problems } = findWrongValues(
    { closesAt: value },
    { fields: [closesAt], textBlocks: new Map() },
  )
  expect(problems.map(({ message }) => message)).toEqual(isDate ? [] : ['This is not a date.'])
})
