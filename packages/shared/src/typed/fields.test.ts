import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { readEmail } from './email'
import { readName, readOrganisation } from './name'
import { readPostcode } from './postcode'
import { realShapes } from './real-shapes'
import { readTelephone } from './telephone'
import type { Typed } from './typed'

const isKept = (read: Typed) => 'text' in read

describe('a telephone number', () => {
  it.each(realShapes.telephone.accept)('may be %j', (typed) => {
    expect(readTelephone(typed)).toHaveProperty('text')
  })

  it.each(realShapes.telephone.refuse)('is not %j', (typed) => {
    expect(readTelephone(typed)).toHaveProperty('refused')
  })

  it('is told apart from what is too short, no number, or an address', () => {
    const like = 'Enter a phone number, like 0113 496 0000 or +44 113 496 0000'
    expect(readTelephone('12')).toEqual({
      refused: `This is too short for a phone number. ${like}`,
    })
    expect(readTelephone('call me')).toEqual({ refused: `There is no number in this. ${like}` })
    expect(readTelephone('jo@wren.example')).toEqual({
      refused: `This is an e-mail address. ${like}`,
    })
  })

  it('is kept with ordinary spaces, hyphens and digits', () => {
    expect(readTelephone('\u202a+44\u00a0113\u2011496\u20130000\u202c')).toEqual({
      text: '+44 113-496-0000',
    })
    expect(readTelephone('٠١١٣ ４９６ ٠٠٠٠')).toEqual({ text: '0113 496 0000' })
  })
})

describe('an e-mail address', () => {
  it.each(realShapes.email.accept)('may be %j', (typed) => {
    expect(readEmail(typed)).toEqual({ text: typed.trim() })
  })

  it.each(realShapes.email.keep)('typed as %j is %j', (typed, text) => {
    expect(readEmail(typed)).toEqual({ text })
  })

  it.each(realShapes.email.refuse)('is not %j', (typed) => {
    expect(readEmail(typed)).toHaveProperty('refused')
  })

  it.each([
    ['jo', 'There is no @ in this'],
    ['jo wren@wrenfield.example', 'There is a space in this'],
    ['jo@wrenfield', 'The end of the address is missing'],
    ['jörg@wrenfield.example', 'Before the @ there is “ö”'],
  ])('such as %s is refused with what is wrong', (typed, reason) => {
    const read = readEmail(typed)
    expect(read).toEqual({ refused: expect.stringContaining(reason) as unknown })
    expect(read).toEqual({ refused: expect.stringContaining('like name@example.com') as unknown })
  })
})

describe('a postcode', () => {
  it.each(realShapes.postcode.accept)('in %j typed as %j is %j', (country, typed, text) => {
    expect(readPostcode(typed, { country })).toEqual({ text })
  })

  it.each(realShapes.postcode.refuse)('in %j is not %j', (country, typed) => {
    expect(readPostcode(typed, { country })).toHaveProperty('refused')
  })

  it('that is missing is not told as one that is wrong', () => {
    expect(readPostcode(' ', { country: '' })).toEqual({ refused: 'Enter a postcode' })
    expect(readPostcode('LS1', { country: '' })).toEqual({
      refused: expect.stringContaining('not a whole UK postcode') as unknown,
    })
  })
})

describe('a name', () => {
  it.each(realShapes.name.accept)('may be %j', (typed) => {
    expect(readName(typed)).toEqual({ text: typed })
  })

  it.each(realShapes.name.keep)('typed as %j is %j', (typed, text) => {
    expect(readName(typed)).toEqual({ text })
  })

  it.each(realShapes.name.refuse)('is not %j', (typed) => {
    expect(readName(typed)).toHaveProperty('refused')
  })
})

describe('the name of an organisation', () => {
  it.each(['Booking.com', 'Wrenfield & Sons Ltd', '3M', 'E.ON', '株式会社レンフィールド', 'r.e.d'])(
    'may be %s',
    (typed) => expect(readOrganisation(typed)).toEqual({ text: typed }),
  )

  it.each(['https://evil.example', 'www.evil.example', 'evil.example/claim', 'jo@a.example', '-'])(
    'is not %s',
    (typed) => expect(readOrganisation(typed)).toHaveProperty('refused'),
  )
})

describe('whatever is typed', () => {
  const readers = { readTelephone, readEmail, readName, readOrganisation }
  const typedText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      ...realShapes.telephone.accept,
      ...realShapes.email.accept,
      ...realShapes.name.accept,
    ),
  )

  it.each(Object.entries(readers))('%s keeps it on one line and reads it as itself', (_, read) => {
    fc.assert(
      fc.property(typedText, (typed) => {
        const once = read(typed)
        if (!isKept(once) || !('text' in once)) return
        expect(once.text).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u)
        expect(read(once.text)).toEqual(once)
      }),
    )
  })

  it.each(Object.entries(readers))('%s cares for no invisible mark in it', (_, read) => {
    const mark = fc.constantFrom(
      '\u0000',
      '\u0007',
      '\u202e',
      '\u2069',
      '\ufeff',
      '\u200b',
      '\ud800',
    )
    const names = [...realShapes.telephone.accept, ...realShapes.name.accept]
    fc.assert(
      fc.property(fc.constantFrom(...names), mark, fc.nat(), (typed, hidden, place) => {
        const characters = [...typed.trim()]
        characters.splice(place % characters.length, 0, hidden)
        expect(read(characters.join(''))).toEqual(read(typed.trim()))
      }),
    )
  })
})
