import { describe, expect, it } from '@jest/globals'
import { documentTag } from '@lectern/shared/contract/cache-tags'
import { tagsOf } from './find-documents'

describe('the tags of a read', () => {
  it('name the documents that were asked for, and those that come with them', () => {
    expect(tagsOf({ collection: 'authors', depth: 1 })).toEqual(['authors', 'media'])
    expect(tagsOf({ collection: 'authors', depth: 0 })).toEqual(['authors'])
  })

  it('leave out what comes with fields that are left out', () => {
    const list = { collection: 'posts', depth: 1, without: ['content', 'relatedCourses'] } as const
    expect(tagsOf({ ...list, without: [...list.without] }).toSorted()).toEqual([
      'authors',
      'media',
      'posts',
      'topics',
    ])
  })

  it('name the one document in place of its collection, where one was asked for', () => {
    const ownTag = documentTag('pages', 'about')
    const tags = tagsOf({ collection: 'pages', depth: 2, ownTag })
    expect(tags).toEqual(expect.arrayContaining(['page:about', 'addresses', 'courses', 'media']))
    expect(tags).not.toContain('pages')
  })
})
