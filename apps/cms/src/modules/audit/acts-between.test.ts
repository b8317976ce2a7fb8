import { describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'

import { actsBetween, settingsChanged, type StoredState } from './acts-between'

const fields = [
  { name: 'title', type: 'text', label: 'Title' },
  { name: 'priceNetPence', type: 'number', label: 'Price' },
  {
    name: 'level',
    type: 'select',
    label: 'Level',
    options: [
      { value: 'a', label: 'Beginner: knows nothing' },
      { value: 'b', label: 'Expert' },
    ],
  },
  { name: 'token', type: 'text', label: 'Token', hidden: true },
] as FlattenedField[]

const published = { _status: 'published', title: 'Ladders', priceNetPence: 42_000, level: 'a' }
const draft = { ...published, _status: 'draft' }

describe('with drafts', () => {
  it.each<[string, StoredState | null, StoredState | null, string[]]>([
    ['begun as a draft', null, draft, ['created']],
    ['put on the website at once', null, published, ['published']],
    ['put on the website', draft, published, ['published']],
    ['taken off', published, draft, ['taken-off']],
    ['saved as a draft again', draft, { ...draft, title: 'Steps' }, []],
    ['saved without a change', published, { ...published }, []],
    ['changed on the website', published, { ...published, title: 'Steps' }, ['changed']],
    ['another price', published, { ...published, priceNetPence: 1 }, ['price-changed']],
    ['thrown away', published, { ...published, deletedAt: '2026-12-01' }, ['thrown-away']],
    ['taken out again', { ...draft, deletedAt: '2026-12-01' }, draft, ['restored']],
    ['deleted', draft, null, ['deleted-for-good']],
  ])('%s', (_, before, after, kinds) => {
    const acts = actsBetween({ before, after, fields, hasDrafts: true })
    expect(acts.map(({ kind }) => kind)).toEqual(kinds)
  })
})

it('a price and a choice are told from what to what, a text by its name alone', () => {
  const before = { title: 'Ladders', priceNetPence: 42_000, level: 'a', token: '1' }
  const after = { title: 'A secret', priceNetPence: null, level: 'b', token: '2' }
  expect(actsBetween({ before, after, fields, hasDrafts: false })).toEqual([
    { kind: 'price-changed', details: 'Price: from £420.00 to none' },
    { kind: 'changed', details: 'Title, Level: from Beginner to Expert' },
  ])
})

it('settings are told by their names, under their tabs', () => {
  const tab = { name: 'vat', type: 'tab', label: 'VAT', flattenedFields: fields }
  const before = { vat: { title: 'Ladders', level: 'a' } }
  const after = { vat: { title: 'Steps', level: 'a' } }
  const changes = settingsChanged({ before, after, fields: [tab as unknown as FlattenedField] })
  expect(changes).toEqual([{ kind: 'settings-changed', details: 'VAT: Title' }])
})
