import { describe, expect, it } from '@jest/globals'

import { makeConsoleSafe, safeForLogs, safeText } from './safe-logs'

const planted = 'Zebedee Quince'

/** As the libraries throw them, with what they were given. */
const faults: [string, Error][] = [
  [
    'a statement of SQL with its parameters',
    named('DrizzleQueryError', {
      message: `Failed query: insert into "users" ("name", "hash") values (?, ?)\nparams: ${planted},a1b2,\nsecond line ${planted}`,
      params: [planted],
      cause: Object.assign(new Error('SQLITE_CONSTRAINT: UNIQUE constraint failed: users.email'), {
        code: 'SQLITE_CONSTRAINT_UNIQUE',
      }),
    }),
  ],
  [
    'a duplicate in MongoDB',
    named('MongoServerError', {
      message: `E11000 duplicate key error collection: l.users index: name_1 dup key: { name: "${planted}" }`,
      code: 11_000,
      keyValue: { name: planted },
    }),
  ],
  [
    'a value of another type',
    named('CastError', {
      message: `Cast to string failed for value "{ x: '${planted}' }" (type Object) at path "name"`,
      value: planted,
    }),
  ],
  [
    'an e-mail that was refused',
    Object.assign(new Error('550 5.1.1 <zebedee@quince.example>: no such user'), {
      code: 'EENVELOPE',
      rejected: ['zebedee@quince.example'],
      envelope: { to: [planted] },
    }),
  ],
  ['JSON that cannot be read', jsonError(`{"name": "${planted}"`)],
  [
    'a check of the contract',
    named('ZodError', { message: JSON.stringify([{ received: planted, path: ['name'] }]) }),
  ],
  [
    'what Stripe objects to',
    named('StripeCardError', {
      message: 'Invalid API Key provided: sk_live_abcdefghijkl',
      raw: { billing_details: { name: planted } },
      headers: { authorization: planted },
    }),
  ],
  [
    'several at once',
    new AggregateError([named('MongoError', { message: `"${planted}"` })], 'Two'),
  ],
  ['something behind something', new Error('Outer', { cause: jsonError(`["${planted}`) })],
]

describe('a log says of', () => {
  it.each(faults)('%s what is wrong, and not what it was about', (_, error) => {
    const said = JSON.stringify(safeForLogs({ err: error, msg: 'It failed' }))
    expect(said).not.toMatch(/Quince|quince|sk_live_abc/)
    expect(said).toContain(error.name)
  })

  it('a fault where it was and what its code is', () => {
    const [, [, duplicate]] = faults as [unknown, [string, Error]]
    expect(safeForLogs(duplicate)).toMatchObject({
      type: 'MongoServerError',
      code: 11_000,
      message: expect.stringContaining('duplicate key error'),
      stack: expect.stringContaining('safe-logs.test.ts'),
    })
  })
})

it.each([
  [
    'GET https://www.example/orders?token=abc&x=1 failed',
    'GET https://www.example/orders?… failed',
  ],
  ['/api/preview?token=abc', '/api/preview?…'],
  ['mongodb://app:secret@db.example/lectern', 'mongodb://…@db.example/lectern'],
  ['whsec_abcdef0123 and rk_test_abc', 'whsec_… and rk_…'],
  ['Call 0113 496 0000 or +44 113 496 0000', 'Call … or …'],
  [`order ${'a'.repeat(22)}.${'b'.repeat(22)}`, 'order …'],
  ['Bearer eyJhbGciOi.eyJpZCI6.c2lnbmF0', 'Bearer …'],
])('%s', (text, expected) => {
  expect(safeText(text)).toBe(expected)
})

it.each([
  'Answered 500 to GET /api/courses: no such column: courses.title',
  'Migrating: 20261129_101500_first',
  'The job "Sends e-mails" failed at 2026-11-29T16:00:00.000Z',
  'Listening on http://127.0.0.1:3001',
])('leaves %s as it is', (text) => {
  expect(safeText(text)).toBe(text)
})

it('what is written with console goes the same way', () => {
  const before = { ...console }
  const said: unknown[] = []
  console.error = (...values: unknown[]) => said.push(...values)
  try {
    makeConsoleSafe()
    console.error('No answer to ada@quill.example', faults[0]?.[1], { email: 'ada@quill.example' })
  } finally {
    Object.assign(console, before)
  }
  expect(said.join(' ')).not.toMatch(/Quince|quill/)
  expect(said.join(' ')).toContain('DrizzleQueryError: Failed query')
})

function named(
  name: string,
  { message, ...rest }: { message: string; [more: string]: unknown },
): Error {
  return Object.assign(new Error(message), { name, ...rest })
}

function jsonError(text: string): Error {
  try {
    JSON.parse(text)
  } catch (error) {
    return error as Error
  }
  throw new Error('This is valid JSON')
}
