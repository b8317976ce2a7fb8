import { expect, it } from '@jest/globals'

import { hasPublicPath, publicPath, reservedPageSlugs } from './public-path'

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

it('keeps the first segment of every path of ours from pages made by staff', () => {
  for (const collection of ['posts', 'topics', 'authors', 'courses'] as const) {
    const [, firstSegment] = publicPath({ collection, slug: 'any' }).split('/')
    expect(reservedPageSlugs).toContain(firstSegment)
  }
})

it('knows which collections have a page of their own', () => {
  expect(hasPublicPath('posts')).toBe(true)
  expect(hasPublicPath('media')).toBe(false)
})
