import { expect, it } from '@jest/globals'

import {
  belongsToWebsite,
  documentPlaceOf,
  hasPublicPath,
  mayBeSlug,
  publicPath,
  reservedPageSlugs,
} from './public-path'
import { sitePageNames, sitePages } from './site-pages'

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

it('keeps the address of every page of the website itself from pages made by staff', () => {
  for (const name of sitePageNames.filter((each) => each !== 'home')) {
    expect(reservedPageSlugs).toContain(sitePages[name].path.slice(1))
  }
})

it('knows which collections have a page of their own', () => {
  expect(hasPublicPath('posts')).toBe(true)
  expect(hasPublicPath('media')).toBe(false)
})

it.each([
  ['posts', 'managing-up'],
  ['topics', 'leadership'],
  ['authors', 'vince'],
  ['courses', 'speak-up'],
  ['pages', 'about'],
  ['pages', 'home'],
] as const)('knows that %s %j would stand at its own path', (collection, slug) => {
  expect(documentPlaceOf(publicPath({ collection, slug }))).toEqual({ collection, slug })
})

it.each(['/a/b', '/blog/a/b', '/courses/a/dates'])(
  'knows that no document stands at %s',
  (path) => {
    expect(documentPlaceOf(path)).toBeNull()
  },
)

it.each([
  ...['/', '/blog', '/blog/page/2', '/blog/topics/leadership/page/2', '/authors/vince/page/1'],
  ...['/api', '/api/x', '/admin/x', '/_next/static/x.js', '/media/x.png', '/feed.xml', '/orders/x'],
  ...['/index', '/404', '/not-found', '/about.rsc'],
])('keeps %s for the website itself', (path) => {
  expect(belongsToWebsite(path)).toBe(true)
})

it.each(['/about', '/blog/a', '/blogs', '/apis', '/courses/a/page', '/contact/us', '/index.php'])(
  'leaves %s to staff',
  (path) => {
    expect(belongsToWebsite(path)).toBe(false)
  },
)

it('tells what may be a slug from what is only tried', () => {
  expect(['about', 'level-4', '2027', 'a'.repeat(100)].filter(mayBeSlug)).toHaveLength(4)
  const tried = ['.env', 'wp-login.php', 'About', 'a--b', '-a', 'caf\u00e9', '', 'a'.repeat(101)]
  expect(tried.filter(mayBeSlug)).toEqual([])
})
