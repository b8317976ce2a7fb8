import { describe, expect, it } from '@jest/globals'

import { delegateSchema } from './checkout-forms'

describe('the name of a delegate', () => {
  it.each(['Ada Quill', 'Zoë 李', 'O’Brien-Smith, Dr.', 'J. R. Ewing', 'Anna@home'])(
    'may be %s',
    (name) => expect(delegateSchema.safeParse({ runId: 'a', seat: 1, name }).success).toBe(true),
  )

  it.each(['You won: https://evil.example/claim', 'Ada http://a.example', 'See WWW.evil.example'])(
    'is no place for an advertisement: %s',
    (name) => {
      const parsed = delegateSchema.safeParse({ runId: 'a', seat: 1, name })
      expect(parsed.error?.issues[0]?.message).toBe('Name: enter a name, not a web address')
    },
  )
})
