import { describe, expect, it } from '@jest/globals'

import { bookerSchema, delegateSchema, keptBookerSchema } from './checkout-forms'
import { fieldProblems } from './problem'

describe('the name of a delegate', () => {
  it.each(['Ada Quill', 'Zoë 李', 'O’Brien-Smith, Dr.', 'J. R. Ewing', 'Anna@home'])(
    'may be %s',
    (name) => expect(delegateSchema.safeParse({ runId: 'a', seat: 1, name }).success).toBe(true),
  )

  it.each(['You won: https://evil.example/claim', 'Ada http://a.example', 'See WWW.evil.example'])(
    'is no place for an advertisement: %s',
    (name) => {
      const parsed = delegateSchema.safeParse({ runId: 'a', seat: 1, name })
      expect(parsed.error?.issues[0]?.message).toMatch(/^Enter a name, not a web address/)
    },
  )
})

describe('an order that was kept before today’s rules', () => {
  it('is still read: only what is typed now is judged', () => {
    const kept = {
      kind: 'individual',
      name: 'www.old.example',
      email: 'jo@localhost',
      phone: 'x',
      address: { line1: '1 Call Lane', town: 'Leeds', postcode: 'LS1' },
    }
    expect(keptBookerSchema.parse(kept)).toEqual(kept)
    expect(bookerSchema.safeParse(kept).success).toBe(false)
  })
})

describe('a booker', () => {
  const booker = {
    kind: 'individual',
    name: 'Jo Wren',
    email: 'jo@wrenfield.example',
    phone: '0113 496 0000 ext. 23',
    address: { line1: '1 Call Lane', town: 'Leeds', postcode: 'cf101ep', country: '' },
  }
  const problemsWith = (address: object) => {
    const parsed = bookerSchema.safeParse({ ...booker, address: { ...booker.address, ...address } })
    return parsed.success ? [] : fieldProblems(parsed.error)
  }

  it('has a postcode in its usual form', () => {
    expect(bookerSchema.parse(booker).address.postcode).toBe('CF10 1EP')
  })

  it('needs one in the United Kingdom only', () => {
    const path = 'address.postcode'
    expect(problemsWith({ postcode: '' })).toEqual([{ path, message: 'Enter a postcode' }])
    expect(problemsWith({ postcode: undefined })).toEqual([{ path, message: 'Enter a postcode' }])
    expect(problemsWith({ postcode: '', country: 'United Arab Emirates' })).toEqual([])
    expect(problemsWith({ postcode: 'D02 X285', country: 'Ireland' })).toEqual([])
  })

  it('is told of a wrong postcode together with all the rest', () => {
    expect(problemsWith({ line1: '\u200b', postcode: 'LS1' }).map(({ path }) => path)).toEqual([
      'address.line1',
      'address.postcode',
    ])
  })

  it('for a company is told that its name is missing together with all the rest', () => {
    const parsed = bookerSchema.safeParse({ ...booker, kind: 'business', email: 'jo' })
    expect(fieldProblems(parsed.error!).map(({ path }) => path)).toEqual(['email', 'companyName'])
    expect(bookerSchema.safeParse(null).success).toBe(false)
  })

  it('may paste lines, which become one', () => {
    const address = { ...booker.address, line1: 'Flat 2\r\n1 Call Lane' }
    expect(bookerSchema.parse({ ...booker, address }).address.line1).toBe('Flat 2 1 Call Lane')
  })
})
