import { describe, expect, it } from '@jest/globals'

import { firstNameOf } from './first-name'
import { fillIn, openWords, unknownPlaceholders } from './placeholders'

const values = { 'first name': 'Fiona', course: 'Speak Up {place}', 'my name': 'Amara' }

describe('a letter with placeholders', () => {
  it('is filled in, in whatever case and with whichever apostrophe they are typed', () => {
    const next = { 'course’s next dates': '2 March 2027' }
    expect(fillIn("Dear {First  Name}, {course's next dates}", { ...values, ...next })).toEqual({
      text: 'Dear Fiona, 2 March 2027',
      open: [],
    })
  })

  it('does not look again at what was filled in', () => {
    expect(fillIn('{course}', values)).toEqual({ text: 'Speak Up {place}', open: [] })
  })

  it('names what has no value and what is not known, each once, and says what to do', () => {
    const { open } = fillIn('{place} {place} {frist name} {my name}', values)
    expect(open).toEqual(['{place}', '{frist name}'])
    const [place, frist] = openWords(open)
    expect(place).toMatch(/nothing to fill in for \{place\} here/)
    expect(frist).toMatch(/not known. .*\{first name\}/)
  })

  it('is wrong where a brace has no partner', () => {
    expect(unknownPlaceholders('Dear {first name,\n{my name}}')).toEqual(['{first name,', '}'])
  })
})

it.each([
  ['Fiona Marchbank', 'Fiona'],
  ['Dr Fiona Marchbank', 'Fiona'],
  ['Mrs. Marchbank', 'Mrs. Marchbank'],
  ['Jo', 'Jo'],
])('%s is greeted as %s', (name, first) => {
  expect(firstNameOf(name)).toBe(first)
})
