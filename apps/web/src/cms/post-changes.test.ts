import { describe, expect, it } from '@jest/globals'
import { postChanges } from './post-changes'

const posts = [
  { updatedAt: '2026-11-20', topics: ['leadership'], author: 'vince' },
  { updatedAt: '2026-11-10', topics: ['leadership', 'speaking'], author: 'grace' },
]
const all = postChanges(posts, { areAll: true })
const newestAlone = postChanges(posts, { areAll: false })

describe('when a list of articles changed', () => {
  it('is when an article in it did, or else its own document', () => {
    expect(all.ofListAbout({ id: 'leadership', updatedAt: '2026-11-01' })).toBe('2026-11-20')
    expect(all.ofListAbout({ id: 'speaking', updatedAt: '2026-11-15' })).toBe('2026-11-15')
    expect(all.ofListBy({ id: 'vince', updatedAt: '2026-11-01' })).toBe('2026-11-20')
  })

  it('is when its document did where no article is in it, and not known where one may be', () => {
    expect(all.ofListBy({ id: 'ada', updatedAt: '2026-11-01' })).toBe('2026-11-01')
    expect(newestAlone.ofListBy({ id: 'ada', updatedAt: '2026-11-01' })).toBeUndefined()
    expect(newestAlone.ofListAbout({ id: 'speaking', updatedAt: '2026-11-01' })).toBe('2026-11-10')
  })
})
