import { expect, it } from '@jest/globals'

import { announcementSchema, maxAnnouncedTags } from './announcement'

const announcement = {
  tags: ['posts', 'post:managing-up'],
  paths: ['/blog/managing-up', '/'],
  at: '2027-01-12T09:30:00.000Z',
}

it('takes an announcement with and without paths', () => {
  expect(announcementSchema.parse(announcement)).toEqual(announcement)
  expect(announcementSchema.safeParse({ ...announcement, paths: undefined }).success).toBe(true)
})

it.each([
  ['no tags', { tags: [] }],
  ['too many tags', { tags: Array.from({ length: maxAnnouncedTags + 1 }, (_, i) => `t${i}`) }],
  ['a path that leads to another host', { paths: ['//example.com/'] }],
  ['a path that a browser takes for another host', { paths: ['/\\example.com/'] }],
  ['an address in place of a path', { paths: ['https://example.com/'] }],
  ['a time that is none', { at: 'yesterday' }],
])('refuses an announcement with %s', (_, change) => {
  expect(announcementSchema.safeParse({ ...announcement, ...change }).success).toBe(false)
})
