import { expect, it } from '@jest/globals'

import { readOldAddress } from './old-address'

it.each([
  [' /old ', '/old'],
  ['/old/', '/old'],
  ['/OLD-PAGE.ASPX', '/old-page.aspx'],
  ['/old#c', '/old'],
  ['/old?', '/old'],
  ['/old?utm_source=x&gclid=y#c', '/old'],
  ['https://www.lectern.example/old/page/', '/old/page'],
  ['HTTPS://Old.Example/Our%20Courses.html', '/our%20courses.html'],
  ['https://old.example/our brochure.html', '/our%20brochure.html'],
  ['https://old.example:8080/a//b/index.html', '/a/b'],
  ['https://old.example', '/'],
  ['https://old.example?utm_medium=mail', '/'],
  ['www.old.example/formaci%C3%B3n', '/formaci\u00f3n'],
  ['/cafe\u0301-culture', '/caf\u00e9-culture'],
  ['/our courses.html', '/our%20courses.html'],
  ['/100%', '/100%25'],
  ['/', '/'],
])('takes %j for %j', (typed, path) => {
  expect(readOldAddress(typed)).toEqual({ path, query: '' })
})

it.each([
  ['/index.php?page_id=12', '/index.php', 'page_id=12'],
  ['https://old.example/?p=7&utm_source=x#c', '/', 'p=7'],
  ['/spring?a=b#c', '/spring', 'a=b'],
])('sees in %j what is asked for besides', (typed, path, query) => {
  expect(readOldAddress(typed)).toEqual({ path, query })
})

it.each([
  'old',
  'old.html',
  '//evil.example',
  '/\\evil.example',
  'mailto:a@b.example',
  '/a%0Ab',
  '?p=7',
  '#top',
  '',
])('cannot tell the path in %j', (typed) => {
  expect(readOldAddress(typed)).toBeNull()
})
