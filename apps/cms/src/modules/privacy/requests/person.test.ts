import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { foldWords } from '@cms/fold-words'
import { personOf } from './person'

describe('a person who is sought', () => {
  it.each([
    ['Zoë O’Brien', 'Dear zoe obrien, your place is booked.'],
    ['straße', 'Your place at STRASSE is booked'],
    ['Łukasz Æsop', 'from aesop to lukasz'],
    ['R&D', 'ask r & d about it'],
    ['ﬁona', 'Fiona'],
  ])('%s is found in “%s”', (name, text) => {
    expect(personOf({ name }).isMentionedIn(text)).toBe('name')
  })

  it('is nobody whose name only begins alike, and nobody at another address', () => {
    expect(personOf({ name: 'Ann' }).isMentionedIn('Anna came')).toBeNull()
    const person = personOf({ email: 'ann@a.example' })
    expect(person.isMeant({ email: 'joann@a.example' })).toBeNull()
    expect(person.isMeant({ email: ' Ann@A.example ' })).toBe('e-mail')
  })

  it('is found by every word of a text, whatever is written round it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        for (const word of foldWords(text)) {
          expect([word, personOf({ name: word }).isMentionedIn(text)]).toEqual([word, 'name'])
        }
      }),
    )
  })

  it('leaves databases a part of the address that every spelling has, and no name', () => {
    const asked = (sought: object) => personOf(sought).mayBeIn('to')
    expect(asked({ email: 'Ann@Büro.example' })).toEqual({ or: [{ to: { contains: 'ann@b' } }] })
    expect(asked({ email: 'ann' })).toEqual({})
    expect(asked({ email: 'ann@a.example', name: 'Ann' })).toEqual({})
  })
})
