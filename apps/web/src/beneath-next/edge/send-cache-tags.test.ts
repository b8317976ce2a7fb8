import { describe, expect, it } from '@jest/globals'
import { cacheTagsIn } from './send-cache-tags'

describe('the header that tells a CDN what a page is made from', () => {
  it('lists each tag once, as the CDN reads them', () => {
    const tags = ['posts', 'post:managing-up', 'posts', 'settings']
    expect(cacheTagsIn('Surrogate-Key', tags)).toBe('posts post:managing-up settings')
    expect(cacheTagsIn('Cache-Tag', tags)).toBe('posts,post:managing-up,settings')
  })

  it('leaves out what is Next’s own, which nobody announces', () => {
    expect(cacheTagsIn('Cache-Tag', ['_N_T_/layout', '_N_T_/blog/x', 'posts'])).toBe('posts')
  })

  it('lets no name of a file end a tag', () => {
    expect(cacheTagsIn('Cache-Tag', ['file:a, b.webp'])).toBe('file:a%2C%20b.webp')
  })

  it('stays short: too many documents are told as their collections, which change with them', () => {
    const posts = Array.from({ length: 500 }, (_, index) => `post:${'x'.repeat(40)}-${index}`)
    expect(cacheTagsIn('Cache-Tag', ['settings', ...posts, 'course:a', 'file:b.webp'])).toBe(
      'settings,posts,courses,media',
    )
  })
})
