import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { cleanLine, cleanText, cleanTitle, isBlank } from './clean-text'

describe('text', () => {
  it.each([
    ['what follows NUL', 'First half\u0000second half', 'First halfsecond half'],
    ['a turned direction', 'Jo\u202eWren\u202c', 'JoWren'],
    ['isolates', '\u2066Jo\u2069', 'Jo'],
    ['half a character', 'Jo\ud800 Wren\udc00', 'Jo Wren'],
    ['a byte order mark', '\ufeffJo', 'Jo'],
    ['a character that is none', 'Jo\uffff\ufdd0', 'Jo'],
    ['bell, escape and delete', 'a\u0007b\u001b[31mc\u007f\u009b', 'ab[31mc'],
    ['Windows and old Mac lines', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['joiners that join nothing', 'a\u200db\u200cc', 'abc'],
    ['doubled joiners', 'क्\u200d\u200dष', 'क्\u200dष'],
    ['tags without a flag', 'Jo\u{e0041}\u{e007f}', 'Jo'],
    ['nothing but what is not seen', '\u200b\u00a0\ufeff\u3164 ', ''],
  ])('is cleaned of %s', (_, typed, kept) => expect(cleanText(typed)).toBe(kept))

  it.each([
    ['lines and tabs', 'a\tb\n\nc'],
    ['spaces that do not break', '10\u00a0am'],
    ['soft hyphens', 'Communi\u00adcation'],
    ['families', '👩‍👩‍👧‍👦 👩🏽‍⚕️ 🏳️‍🌈 ❤️‍🔥'],
    ['flags', '🇬🇧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
    ['Persian', 'می‌خواهم کتاب‌ها'],
    ['Hindi', 'क्‌ष र्‍य'],
    ['Sinhala', 'ශ්‍රී'],
    ['Hebrew with marks of direction', 'שלום (1)\u200f'],
    ['Khmer with places to break', 'ភាសា\u200bខ្មែរ'],
    ['Japanese variants', '葛\u{e0100}飾'],
    ['accents as they are', 'e\u0301'],
  ])('keeps %s', (_, typed) => expect(cleanText(typed)).toBe(typed))

  it('is the same when it is cleaned twice, and has no control but line and tab', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const once = cleanText(typed)
        expect(once).not.toMatch(/[^\P{Cc}\n\t]|\p{Cs}/u)
        expect(cleanText(once)).toBe(once)
      }),
    )
  })
})

it('a title is on one line', () => {
  expect(cleanTitle(' First\r\nsecond\tthird ')).toBe('First second third')
  expect(cleanTitle('Communi\u00adcation at 10\u00a0am')).toBe('Communi\u00adcation at 10\u00a0am')
})

it('a line has nothing invisible, ordinary spaces and whole letters', () => {
  expect(cleanLine('\u200e Jo\u00a0\u2003Wren\u00ad\u200b\u3164 ')).toBe('Jo Wren')
  expect(cleanLine('Siobha\u0301n')).toBe('Siobhán')
  expect(cleanLine('葛\u{e0100}飾')).toBe('葛\u{e0100}飾')
})

it('is blank where there is nothing to see', () => {
  expect(['', ' \u00a0\n', '\u200b\u200d', '\u3164\u2800', '\u0000'].map(isBlank)).toEqual(
    Array(5).fill(true),
  )
  expect(['a', '.', '🙂', '\u0301a', '騰'].map(isBlank)).toEqual(Array(5).fill(false))
})
