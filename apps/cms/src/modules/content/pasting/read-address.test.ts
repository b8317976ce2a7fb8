import { expect, it } from '@jest/globals'

import { readAddress } from './read-address'

it.each([
  ['https://www.example.org/a?b=1#c', 'https://www.example.org/a?b=1#c'],
  ['https://www.google.com/url?sa=t&url=https%3A%2F%2Fexample.org%2F', 'https://example.org/'],
  [
    'https://gbr01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.google.co.uk%2Furl%3Fq%3Dhttps%3A%2F%2Fexample.org%2Fx&data=05',
    'https://example.org/x',
  ],
  ['https://www.google.com/url?q=javascript:alert(1)', null],
  ['https://www.google.com/search?q=listening', 'https://www.google.com/search?q=listening'],
  ['//example.org/a', 'https://example.org/a'],
  [' https://example.org/\n a b ', 'https://example.org/%20a%20b'],
  ['mailto:jo@example.org', 'mailto:jo@example.org'],
  ['tel:+441130000000', 'tel:+441130000000'],
  ['java\nscript:alert(1)', null],
  ['data:text/html,x', null],
  ['file:///C:/plan.docx', null],
  ['#_Toc1', null],
  ['/elsewhere', null],
  ['page.html', null],
  ['', null],
])('%j leads to %j', (typed, leadsTo) => {
  expect(readAddress(typed)).toBe(leadsTo)
})
