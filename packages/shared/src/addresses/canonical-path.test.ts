import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { hasTooLongPart, inAscii, isCaseSensitivePath, canonicalPath } from './canonical-path'

it.each([
  ['/OLD-PAGE.ASPX', '/old-page.aspx'],
  ['/our%20courses.html', '/our%20courses.html'],
  ['/our courses.html', '/our%20courses.html'],
  ['/our+courses', '/our+courses'],
  ['/our%2Bcourses', '/our+courses'],
  ['/formaci%C3%B3n-liderazgo', '/formación-liderazgo'],
  ['/formaci%c3%b3n-liderazgo', '/formación-liderazgo'],
  ['/caf\u00e9', '/caf\u00e9'],
  ['/cafe\u0301', '/caf\u00e9'],
  ['/CAFE%CC%81/', '/caf\u00e9'],
  ['/%61bout', '/about'],
  ['/about/', '/about'],
  ['//about///us//', '/about/us'],
  ['\\about\\us', '/about/us'],
  ['/about/../courses/./x', '/courses/x'],
  ['/%2e%2E/%2E/about', '/about'],
  ['/courses/index.html', '/courses'],
  ['/INDEX.HTM', '/'],
  ['/index.php', '/index.php'],
  ['/a%2Fb', '/a%2Fb'],
  ['/a%2fb', '/a%2Fb'],
  ['/100%', '/100%25'],
  ['/100%25', '/100%25'],
  ['/%E0%A4%A', '/%25e0%25a4%25a'],
  ['/what%3F', '/what%3F'],
  ['/a%0Ab', '/a%0Ab'],
  ['/%E2%80%8Bhidden', '/%E2%80%8Bhidden'],
  ['/about.', '/about.'],
  ["/~team/(old);v=1,2&a=b@c!$*'", "/~team/(old);v=1,2&a=b@c!$*'"],
  ['/', '/'],
  ['', '/'],
])('%j is spelled %j', (path, spelling) => {
  expect(canonicalPath(path)).toBe(spelling)
})

it('the one spelling of any path is its own, and goes over the wire as the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const spelling = canonicalPath(`/${text}`)
      expect(canonicalPath(spelling)).toBe(spelling)
      expect(canonicalPath(inAscii(spelling))).toBe(spelling)
      expect(inAscii(spelling)).toMatch(/^[!-~]+$/)
    }),
  )
})

it.each([
  ['/media/Photo.PNG', true],
  ['/Media/Photo.PNG', true],
  ['/orders/AbC', true],
  ['/_next/static/a.js', true],
  ['//media//Photo.PNG', true],
  ['/_next', true],
  ['/api/health', true],
  ['/basket/lines/A', true],
  ['/basket', false],
  ['/Basket/', false],
  ['/contact', false],
  ['/Blog/x', false],
  ['/', false],
])('capitals count in %j: %j', (path, isExact) => {
  expect(isCaseSensitivePath(path)).toBe(isExact)
})

it('a part is too long by its bytes, however it is written', () => {
  expect(hasTooLongPart(`/${'a'.repeat(200)}/b`)).toBe(false)
  expect(hasTooLongPart(`/b/${'a'.repeat(201)}`)).toBe(true)
  expect(hasTooLongPart(`/${'%C3%A9'.repeat(100)}`)).toBe(false)
  expect(hasTooLongPart(`/${'é'.repeat(101)}`)).toBe(true)
})
