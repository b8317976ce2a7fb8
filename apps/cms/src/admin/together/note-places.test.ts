import { describe, expect, it } from '@jest/globals'

import { placeOfNote, targetsIn } from './note-places'

const fields = [
  { type: 'text', name: 'title', label: 'Title' },
  {
    type: 'tabs',
    tabs: [
      { fields: [{ type: 'richText', name: 'content', label: 'Article' }] },
      { name: 'meta', label: 'Search engines', fields: [{ type: 'text', name: 'title' }] },
    ],
  },
]
const about = 'Nobody told them that the trench was two metres deep.'

describe('a note on a paragraph', () => {
  it('is found again after the paragraph was changed and moved', () => {
    const place = placeIn(['A new beginning.', 'Nobody told her that the trench was deep.'])
    expect(place).toEqual({
      label: 'Article: “Nobody told her that the trench was deep.”',
      spot: { path: 'content', words: 'Nobody told her that the trench was deep.' },
      isGone: false,
    })
  })

  it('says that its words are gone when nothing is like them any more', () => {
    expect(placeIn(['We sell ladders.'])).toEqual({
      label: 'words that are gone: “Nobody told them that the trench was two …”',
      spot: null,
      isGone: true,
    })
  })
})

it('a note can be about each field, also of a tab with a name', () => {
  const targets = targetsIn(fields, {})
  expect(targets.map(({ path }) => path)).toEqual(['title', 'content', 'meta.title'])
  const note = { path: 'meta.title', about: null }
  expect(placeOfNote(note, targets).label).toBe('Search engines, title')
})

function placeIn(paragraphs: string[]) {
  const children = paragraphs.map((text) => ({ type: 'paragraph', children: [{ text }] }))
  const targets = targetsIn(fields, { content: { root: { children } } })
  return placeOfNote({ path: 'content', about }, targets)
}
