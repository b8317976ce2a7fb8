import { expect, it } from '@jest/globals'

import { currentHref } from './current-href'

const hrefs = ['/admin', '/admin/collections/posts', '/admin/collections/post-boxes']

it.each([
  ['/admin', '/admin'],
  ['/admin/collections/posts/42', '/admin/collections/posts'],
  ['/admin/collections/post-boxes', '/admin/collections/post-boxes'],
  ['/admin/account', null],
])('at %s the entry %s is where somebody is', (pathname, href) => {
  expect(currentHref(pathname, hrefs)).toBe(href)
})
