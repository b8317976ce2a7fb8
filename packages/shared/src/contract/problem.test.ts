import { expect, it } from '@jest/globals'
import { z } from 'zod'

import { fieldProblems, problemBody, problemBodySchema, problemStatus } from './problem'

it('answers with the status and the public words of a reason', () => {
  expect(problemStatus('too-many-requests')).toBe(429)
  expect(problemBody('not-found')).toEqual({
    error: { reason: 'not-found', message: 'We could not find what you asked for.' },
  })
})

it('writes bodies that the other side can read', () => {
  const body = problemBody('invalid-fields', [{ path: 'name', message: 'Enter your name' }])
  expect(problemBodySchema.parse(JSON.parse(JSON.stringify(body)))).toEqual(body)
  expect(problemBodySchema.safeParse({ error: { reason: 'made-up', message: '' } }).success).toBe(
    false,
  )
})

it('shows the first problem of each field, by its dotted path', () => {
  const schema = z.object({
    lines: z.array(z.object({ count: z.int('Whole places').min(1, 'At least one') })),
    name: z.string().min(5, 'Longer').regex(/^a/, 'Starts with a'),
  })
  const { error } = schema.safeParse({ lines: [{ count: 1 }, { count: 0 }], name: 'b' })
  expect(error && fieldProblems(error)).toEqual([
    { path: 'lines.1.count', message: 'At least one' },
    { path: 'name', message: 'Longer' },
  ])
})
