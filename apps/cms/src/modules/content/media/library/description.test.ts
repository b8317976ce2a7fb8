import { expect, it } from '@jest/globals'

import { isDescribed, suggestDescription } from './description'

const filename = 'team-photo-0123456789ab.jpg'

it.each([
  ['Six people at a table', true],
  ['Portrait', true],
  ['', false],
  [null, false],
  ['IMG_2291', false],
  ['DSC00012.JPG', false],
  ['Screenshot 2026-01-02 at 10.20', false],
  ['2291', false],
  ['team photo.jpg', false],
])('that %j says what a picture shows is %s', (alt, expected) => {
  expect(isDescribed({ alt, filename })).toBe(expected)
})

it('a word that is only the name of the file says nothing', () => {
  expect(isDescribed({ alt: 'Hero', filename: 'hero-0123456789ab.jpg' })).toBe(false)
})

it.each([
  [{ caption: 'The room in Leeds.' }, 'The room in Leeds'],
  [{ filename }, 'Team photo'],
  [{ filename, place: 'the post “Listening”' }, 'Team photo, for the post “Listening”'],
  [
    { filename: 'img-2291-0123456789ab.jpg', place: 'the post “Listening”' },
    'Picture, for the post “Listening”',
  ],
  [{ filename: 'img-2291-0123456789ab.jpg' }, null],
  [{}, null],
])('of %j it suggests %j', (known, expected) => {
  expect(suggestDescription(known)).toBe(expected)
})
