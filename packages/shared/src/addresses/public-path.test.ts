import { expect, it } from '@jest/globals'
import fc from 'fast-check'

import { canonicalPath, inAscii } from './canonical-path'
import {
  collectionsWithPath,
  documentPlaceOf,
  hasPublicPath,
  mayBeSlug,
  publicPath,
} from './public-path'

it.each([
  ['posts', 'managing-up', '/blog/managing-up'],
  ['topics', 'leadership', '/blog/topics/leadership'],
  ['authors', 'vince', '/authors/vince'],
  ['courses', 'speak-up', '/courses/speak-up'],
  ['pages', 'about', '/about'],
  ['pages', 'home', '/'],
  ['posts', 'home', '/blog/home'],
  ['posts', 'a/b?c', '/blog/a%2Fb%3Fc'],
] as const)('finds %s %j at %s', (collection, slug, path) => {
  expect(publicPath({ collection, slug })).toBe(path)
})

const collection = fc.constantFrom(...collectionsWithPath)

it('any slug leads to its own document and to no other, whatever the spelling of the address', () => {
  const slug = fc.stringMatching(/^[a-z0-9]{1,30}(?:-[a-z0-9]{1,30}){0,2}$/).filter(mayBeSlug)
  fc.assert(
    fc.property(collection, slug, (collection, slug) => {
      const path = publicPath({ collection, slug })
      expect(documentPlaceOf(canonicalPath(`${path.toUpperCase()}/`))).toEqual({ collection, slug })
    }),
  )
})

it('any text stays one part of an address, encoded once', () => {
  const text = fc.string({ unit: 'binary', minLength: 1 }).filter((each) => !/^\.\.?$/.test(each))
  fc.assert(
    fc.property(collection, text, (collection, slug) => {
      const path = publicPath({ collection, slug })
      expect(new URL(path, 'https://www.example.com').pathname).toBe(path)
      expect(inAscii(path)).toBe(path)
      if (path !== '/') expect(decodeURIComponent(path.slice(path.lastIndexOf('/') + 1))).toBe(slug)
    }),
  )
})

it.each(['/a/b', '/blog/a/b', '/courses/a/dates', '/courses/', ''])(
  'knows that no document stands at %s',
  (path) => {
    expect(documentPlaceOf(path)).toBeNull()
  },
)

it('knows which collections have a page of their own', () => {
  expect(hasPublicPath('posts')).toBe(true)
  expect(hasPublicPath('media')).toBe(false)
})

it('tells what may be a slug from what is only tried', () => {
  expect(['about', 'level-4', '2027', 'a'.repeat(100)].filter(mayBeSlug)).toHaveLength(4)
  const tried = ['.env', 'wp-login.php', 'About', 'a--b', '-a', 'caf\u00e9', '', 'a'.repeat(101)]
  expect(tried.filter(mayBeSlug)).toEqual([])
})
