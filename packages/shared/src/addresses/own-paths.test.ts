import { expect, it } from '@jest/globals'

import { belongsToWebsite, reservedPageSlugs } from './own-paths'
import { pathBefore } from './public-path'
import { sitePageNames, sitePages } from './site-pages'

it('keeps the first segment of every path of ours from pages made by staff', () => {
  for (const collection of ['posts', 'topics', 'authors', 'courses'] as const) {
    const [, firstSegment] = pathBefore(collection).split('/')
    expect(reservedPageSlugs).toContain(firstSegment)
  }
})

it('keeps the address of every page of the website itself from pages made by staff', () => {
  for (const name of sitePageNames.filter((each) => each !== 'home')) {
    expect(reservedPageSlugs).toContain(sitePages[name].path.slice(1))
  }
})

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
