import { expect, it } from '@jest/globals'
import { flattenAllFields, type Field } from 'payload'

import { withTypedValues } from './with-typed-values'

const fields: Field[] = [
  { name: 'title', type: 'text' },
  { name: 'places', type: 'number' },
  { name: 'topics', type: 'relationship', relationTo: 'topics' as never, hasMany: true },
  { name: 'rows', type: 'array', fields: [{ name: 'count', type: 'number' }] },
  { name: 'span', type: 'number', virtual: true },
]
const draft = { id: '1', _status: 'draft', title: 'Saved', places: 3, topics: ['a'], span: 7 }

function typed(values: Record<string, unknown>) {
  const flat = flattenAllFields({ fields })
  return withTypedValues({ draft, values, fields: flat, textBlocks: new Map() })
}

it('shows what is typed in place of what was saved, and the rest as it was', () => {
  expect(typed({ title: 'Typed', topics: ['b', 'a'] })).toEqual({
    ...draft,
    title: 'Typed',
    topics: ['b', 'a'],
  })
})

it('takes what somebody has emptied for empty', () => {
  expect(typed({ title: '', places: null })).toMatchObject({ title: '', places: null })
})

it('leaves a value as it was saved that is not of its field’s type, and takes the others', () => {
  const values = { title: ['no', 'text'], places: 'many', rows: [{ count: 'x' }], topics: [] }
  expect(typed(values)).toEqual({ ...draft, topics: [] })
})

it('lets nobody type who or what a document is, nor what follows from others', () => {
  const values = { id: '2', _status: 'published', updatedAt: '2020-01-01', span: 1, stranger: 'x' }
  expect(typed(values)).toEqual(draft)
})
