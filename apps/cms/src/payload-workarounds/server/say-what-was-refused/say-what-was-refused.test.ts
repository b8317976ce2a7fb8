import { describe, expect, it } from '@jest/globals'

import { sayWhatWasRefused } from './say-what-was-refused'

const unknown = { errors: [{ message: 'An unknown error occurred.' }] }

const answerTo = (facts: object) =>
  sayWhatWasRefused({
    error: Object.assign(new Error('It is used in a post.'), { name: '' }, facts),
    result: unknown,
  } as never)

describe('what a person reads when Payload refuses', () => {
  it('is the message of the error, even where its class has lost its name', () => {
    expect(answerTo({ status: 409, isPublic: true, data: null })).toEqual({
      response: { errors: [{ name: 'APIError', message: 'It is used in a post.' }] },
      status: 409,
    })
  })

  it('names the fields, so that the form can mark them', () => {
    const data = { errors: [{ path: 'title', message: 'This field is required.' }] }
    expect(answerTo({ status: 400, isPublic: true, data })).toEqual({
      response: { errors: [{ name: 'ValidationError', message: 'It is used in a post.', data }] },
      status: 400,
    })
  })

  it.each([{ status: 500, isPublic: true }, { status: 403, isPublic: false }, {}])(
    'keeps to itself what is not for the public: %j',
    (facts) => {
      expect(answerTo(facts)).toBeUndefined()
    },
  )
})
