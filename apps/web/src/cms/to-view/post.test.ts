import { describe, expect, it } from '@jest/globals'
import { postDocument } from '@web-support/documents'
import { laterUpdate, toPostSummary } from './post'

describe('a post', () => {
  it('is by its author, on its date', () => {
    expect(toPostSummary(postDocument())).toMatchObject({
      author: { label: 'vince', href: '/authors/vince' },
      publishedAt: '2019-04-12T08:00:00.000Z',
    })
  })

  it('has no author line when the author was deleted', () => {
    expect(toPostSummary(postDocument({ author: 'author-1' })).author).toBeNull()
  })

  it('says when it was changed, unless that was on the day of publishing', () => {
    const publishedAt = '2026-03-02T09:00:00.000Z'
    const sameDay = postDocument({ publishedAt, updatedAt: '2026-03-02T15:00:00.000Z' })
    const nextWeek = postDocument({ publishedAt, updatedAt: '2026-03-09T15:00:00.000Z' })
    expect(laterUpdate(sameDay)).toBeNull()
    expect(laterUpdate(nextWeek)).toBe('2026-03-09T15:00:00.000Z')
  })
})
