import { expect, it } from '@jest/globals'

import { readColour } from './typed-colour'

it.each([
  ['#a43b1c', '#a43b1c'],
  [' A43B1C ', '#a43b1c'],
  ['#AbC', '#aabbcc'],
  ['', null],
  ['red', null],
  ['#a43b1', null],
  ['#a43b1c80', null],
  ['#a43b1c; }', null],
])('the colour %j is %j', (typed, colour) => {
  expect(readColour(typed)).toBe(colour)
})
