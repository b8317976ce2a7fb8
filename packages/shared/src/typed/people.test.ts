import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { readPeople } from './people'

const ann = { name: 'Ann Lee', email: 'ann@lee.example' }

describe('a list of people', () => {
  it.each([
    'Ann Lee, ann@lee.example',
    'Ann Lee <ann@lee.example>',
    '"Ann Lee" <ann@lee.example>;',
    'Ann Lee\tann@lee.example',
    'Ann Lee ann@lee.example',
    'ann@lee.example; Ann Lee',
    '1. Ann Lee, ann@lee.example',
    '– Ann Lee <mailto:ann@lee.example>',
  ])('may say of one of them %j', (line) => {
    expect(readPeople(line)).toEqual({ people: [ann], unread: [] })
  })

  it('has one a line, without those that are empty, and names alone', () => {
    expect(readPeople('\r\nAnn Lee, ann@lee.example\r\n\r\n  Bo O’Neil\n').people).toEqual([
      ann,
      { name: 'Bo O’Neil' },
    ])
  })

  it('may be copied from a mail program', () => {
    const copied = 'Ann Lee <ann@lee.example>; "Ray, Bo" <bo@ray.example>'
    expect(readPeople(copied).people).toEqual([ann, { name: 'Ray, Bo', email: 'bo@ray.example' }])
  })

  it('gives back the lines that it cannot read', () => {
    const lines = ['bo@ray.example', 'Bo, bo@ray', 'Bo <not an address>', '12', 'www.evil.example']
    expect(readPeople(['Ann Lee', ...lines].join('\n'))).toEqual({
      people: [{ name: 'Ann Lee' }],
      unread: lines,
    })
  })

  it('loses no line, whatever is pasted', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (lines) => {
        const { people, unread } = readPeople(lines.join('\n'))
        const typed = lines.filter((line) => /[\p{L}\p{N}\p{S}]/u.test(line))
        expect(people.length + unread.length).toBeGreaterThanOrEqual(typed.length)
      }),
    )
  })
})
