import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { isSame } from './is-same'
import { mergeDocuments, type Merged } from './merge-documents'
import type { SchemaField } from './schema'

const fields: SchemaField[] = [
  { type: 'text', name: 'title', label: 'Title' },
  {
    type: 'tabs',
    tabs: [
      { label: 'Article', fields: [{ type: 'richText', name: 'content', label: 'Article' }] },
      {
        name: 'meta',
        label: 'Search engines',
        fields: [{ type: 'textarea', name: 'description', label: 'Description' }],
      },
    ],
  },
  {
    type: 'array',
    name: 'days',
    label: 'Days',
    labels: { singular: 'Day' },
    fields: [
      { type: 'row', fields: [{ type: 'date', name: 'startsAt', label: 'Begins' }] },
      { type: 'text', name: 'room', label: 'Room' },
    ],
  },
  { type: 'relationship', name: 'topics', label: 'Topics', hasMany: true, relationTo: 'topics' },
  { type: 'date', name: 'updatedAt' },
]

type Values = Record<string, unknown>
type Row = { id: string; startsAt: string; room: string }
interface Document extends Values {
  title: string
  meta: { description: string }
  content: ReturnType<typeof textOf>
  days: Row[]
  topics: string[]
}

describe('of 1,000 random pairs of edits', () => {
  it('every change that does not collide is kept, once, and nothing else is there', () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        const { base, mine, theirs } = documentsOf(pair)
        const result = merge({ base, mine, theirs })
        expectFields(result, { base, mine, theirs })
        expectParagraphs(result, pair)
        expectOrder(result, [mine, theirs])
        expectRows(result, pair)
      }),
      { numRuns: 1000 },
    )
  })

  it('what only one of the two changed is as that one has it', () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        const { base, mine } = documentsOf(pair)
        const taken = merge({ base, mine, theirs: base })
        expect(taken).toMatchObject({ merged: mine, collisions: [] })
        const accepted = merge({ base, mine: base, theirs: mine })
        expect(accepted).toMatchObject({ merged: mine, collisions: [] })
      }),
    )
  })

  it('it does not matter whose are whose, as far as nothing collides', () => {
    fc.assert(
      fc.property(pairs, (pair) => {
        const { base, mine, theirs } = documentsOf(pair)
        const one = merge({ base, mine, theirs })
        const other = merge({ base, mine: theirs, theirs: mine })
        const keysOf = ({ collisions }: Merged) => collisions.map(({ key }) => key).toSorted()
        expect(keysOf(one)).toEqual(keysOf(other))
        if (one.collisions.length > 0) return
        expect(inAnyOrder(one.merged)).toEqual(inAnyOrder(other.merged))
      }),
    )
  })
})

describe('whoever chooses', () => {
  const base = documentOf(['First words here', 'Second words there'])
  const mine = {
    ...base,
    title: 'My title',
    content: textOf(['First words of mine here', 'Second words there']),
  }
  const theirs = {
    ...base,
    title: 'Their title',
    content: textOf(['First words here, theirs', 'Second words there']),
  }

  it.each(['mine', 'theirs'] as const)('gets %s, at each place', (side) => {
    const { merged, collisions } = merge({ base, mine, theirs, choose: () => side })
    expect(collisions.map(({ label }) => label)).toEqual(['Title', 'Article, paragraph 1'])
    expect(merged).toMatchObject({ mine, theirs }[side])
  })
})

it('what both added at one place may both stay, or one of them', () => {
  const base = documentOf(['One'])
  const mine = { ...base, content: textOf(['One', 'Mine']) }
  const theirs = { ...base, content: textOf(['One', 'Theirs']) }
  const textsBy = (choice: 'mine' | 'theirs' | 'both') =>
    textsIn(merge({ base, mine, theirs, choose: () => choice }).merged)
  expect(textsBy('both')).toEqual(['One', 'Theirs', 'Mine'])
  expect(textsBy('mine')).toEqual(['One', 'Mine'])
  expect(textsBy('theirs')).toEqual(['One', 'Theirs'])
})

it('a paragraph that both moved is there once', () => {
  const words = ['Alpha', 'Beta', 'Gamma', 'Delta']
  const base = documentOf(words)
  const mine = { ...base, content: textOf(['Beta', 'Alpha', 'Gamma', 'Delta']) }
  const theirs = { ...base, content: textOf(['Beta', 'Gamma', 'Delta', 'Alpha']) }
  expect(textsIn(merge({ base, mine, theirs }).merged).toSorted()).toEqual(words.toSorted())
})

it('rows that one put into another order keep what the other changed in them', () => {
  const base = documentOf([], ['a', 'b', 'c'])
  const [a, b, c] = base.days as [Row, Row, Row]
  const mine = { ...base, days: [c, a, b] }
  const theirs = { ...base, days: [a, { ...b, room: 'Library' }, c] }
  const { merged, collisions, combined } = merge({ base, mine, theirs })
  expect(merged.days).toEqual([c, a, { ...b, room: 'Library' }])
  expect(collisions).toEqual([])
  expect(combined).toContainEqual(
    expect.objectContaining({
      label: 'Day 3, Room',
      by: 'theirs',
      base: 'room b',
      theirs: 'Library',
    }),
  )
})

it('what an editor writes beside the words is no change', () => {
  const stored = {
    root: {
      type: 'root',
      children: [{ type: 'paragraph', version: 1, children: [{ type: 'text', text: 'One' }] }],
    },
  }
  const drawn = {
    root: {
      ...{ type: 'root', direction: null, format: '', indent: 0, version: 1 },
      children: [
        {
          ...{
            type: 'paragraph',
            version: 1,
            direction: 'ltr',
            format: '',
            indent: 0,
            textFormat: 0,
          },
          children: [
            {
              type: 'text',
              text: 'One',
              mode: 'normal',
              style: '',
              detail: 0,
              format: 0,
              version: 1,
            },
          ],
        },
      ],
    },
  }
  expect(isSame(stored, drawn)).toBe(true)
})

it('a long article collides only where both changed a paragraph', () => {
  const words = Array.from({ length: 400 }, (_, index) => `${sentence(`p${index}`)} `.repeat(3))
  const base = documentOf(words)
  const mine = {
    ...base,
    content: textOf(words.map((text, index) => (index % 7 ? text : `${text}mine`))),
  }
  const theirs = {
    ...base,
    content: textOf(words.map((text, index) => (index % 5 ? text : `theirs ${text}`))),
  }
  const { collisions } = merge({ base, mine, theirs })
  expect(collisions).toHaveLength(Math.ceil(400 / 35))
})

function merge(of: {
  base: Document
  mine: Document
  theirs: Document
  choose?: () => 'mine' | 'theirs' | 'both'
}) {
  return mergeDocuments({ fields, ...of })
}

/** What becomes of each paragraph and row, by its number, and how many are put before it. */
type Edit = 'keep' | 'change' | 'remove'
interface Side {
  title: boolean
  description: boolean
  paragraphs: Edit[]
  addedBefore: number[]
  rows: Edit[]
  addedRows: number
  addedTopics: number
  removedTopics: number[]
}
type Pair = { size: number; rows: number; mine: Side; theirs: Side }

const edits = fc.constantFrom<Edit>('keep', 'keep', 'keep', 'change', 'remove')
const pairs: fc.Arbitrary<Pair> = fc
  .record({ size: fc.nat(9), rows: fc.nat(4) })
  .chain(({ size, rows }) =>
    fc.record({
      size: fc.constant(size),
      rows: fc.constant(rows),
      mine: sides(size, rows),
      theirs: sides(size, rows),
    }),
  )

function sides(size: number, rows: number): fc.Arbitrary<Side> {
  const exactly = (length: number) => ({ minLength: length, maxLength: length })
  return fc.record({
    title: fc.boolean(),
    description: fc.boolean(),
    paragraphs: fc.array(edits, exactly(size)),
    addedBefore: fc.array(fc.constantFrom(0, 0, 0, 1, 2), exactly(size + 1)),
    rows: fc.array(edits, exactly(rows)),
    addedRows: fc.nat(2),
    addedTopics: fc.nat(2),
    removedTopics: fc.subarray([0, 1, 2]),
  })
}

function documentsOf({ size, rows, mine, theirs }: Pair) {
  const words = Array.from({ length: size }, (_, index) => sentence(`p${index}`))
  const base = documentOf(
    words,
    Array.from({ length: rows }, (_, index) => `row${index}`),
  )
  return { base, mine: edited(base, mine, 'mine'), theirs: edited(base, theirs, 'theirs') }
}

function documentOf(words: string[], ids: string[] = []): Document {
  return {
    title: 'Title',
    meta: { description: 'Description' },
    content: textOf(words),
    days: ids.map((id) => ({ id, startsAt: `begins ${id}`, room: `room ${id}` })),
    topics: ['topic0', 'topic1', 'topic2'],
    updatedAt: 'base',
  }
}

function edited(base: Document, side: Side, by: string): Document {
  const words = textsIn(base)
  const added = (index: number) =>
    Array.from({ length: side.addedBefore[index] ?? 0 }, (_, n) => addedText(by, index, n))
  const texts = words.flatMap((text, index) => [
    ...added(index),
    ...afterEdit(side.paragraphs[index], text, `${text} ${by}`),
  ])
  return {
    ...base,
    title: side.title ? `Title by ${by}` : base.title,
    meta: { description: side.description ? `By ${by}` : base.meta.description },
    content: textOf([...texts, ...added(words.length)]),
    days: [
      ...base.days.flatMap((row, index) =>
        afterEdit(side.rows[index], row, { ...row, room: `room by ${by}` }),
      ),
      ...Array.from({ length: side.addedRows }, (_, n) => ({
        id: `${by}${n}`,
        startsAt: by,
        room: by,
      })),
    ],
    topics: [
      ...base.topics.filter((_, index) => !side.removedTopics.includes(index)),
      ...Array.from({ length: side.addedTopics }, (_, n) => `topic of ${by} ${n}`),
    ],
    updatedAt: by,
  }
}

function afterEdit<Item>(edit: Edit | undefined, item: Item, changed: Item): Item[] {
  if (edit === 'remove') return []
  return [edit === 'change' ? changed : item]
}

/** Words that are nowhere else. */
function sentence(name: string): string {
  return ['one', 'two', 'three', 'four'].map((word) => name + word).join(' ')
}

function addedText(by: string, index: number, n: number): string {
  return sentence(`${by}${index}x${n}`)
}

function textOf(words: string[]) {
  const children = words.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }))
  return { root: { type: 'root', children } }
}

function textsIn({ content }: Values): string[] {
  const { root } = content as ReturnType<typeof textOf>
  return root.children.map(({ children }) => children.map(({ text }) => text).join(''))
}

function inAnyOrder(merged: Values) {
  const { days, topics, updatedAt: _, ...rest } = merged as Document
  const rows = days.toSorted((one, other) => (one.id < other.id ? -1 : 1))
  return { ...rest, rows, topics: topics.toSorted(), texts: textsIn(merged) }
}

function expectFields(
  { merged, collisions }: Merged,
  docs: Record<'base' | 'mine' | 'theirs', Document>,
) {
  const { base, mine, theirs } = docs
  const isTitleDisputed = mine.title !== base.title && theirs.title !== base.title
  expect(merged.title).toBe(mine.title !== base.title ? mine.title : theirs.title)
  expect(collisions.some(({ key }) => key === 'title')).toBe(isTitleDisputed)
  expect(merged.updatedAt).toBe('theirs')
  const inBoth = base.topics.filter(
    (one) => mine.topics.includes(one) && theirs.topics.includes(one),
  )
  const added = [...mine.topics, ...theirs.topics].filter((one) => !base.topics.includes(one))
  expect((merged.topics as string[]).toSorted()).toEqual([...inBoth, ...added].toSorted())
}

function expectParagraphs({ merged, collisions }: Merged, { size, mine, theirs }: Pair) {
  const expected: string[] = []
  let disputed = 0
  for (let index = 0; index <= size; index += 1) {
    for (const [by, { addedBefore }] of [
      ['theirs', theirs],
      ['mine', mine],
    ] as const) {
      for (let n = 0; n < (addedBefore[index] ?? 0); n += 1) expected.push(addedText(by, index, n))
    }
    if (index === size) break
    const [my, their] = [mine.paragraphs[index], theirs.paragraphs[index]]
    const text = sentence(`p${index}`)
    const isDisputed = my !== 'keep' && their !== 'keep' && !(my === 'remove' && their === 'remove')
    if (isDisputed) disputed += 1
    const [edit, by] = my === 'keep' ? [their, 'theirs'] : [my, 'mine']
    expected.push(...afterEdit(edit, text, `${text} ${by}`))
  }
  expect(textsIn(merged).toSorted()).toEqual(expected.toSorted())
  expect(collisions.filter(({ kind }) => kind === 'node')).toHaveLength(disputed)
}

/** Of each side, what is kept stands in its order. */
function expectOrder({ merged }: Merged, sides: Document[]) {
  for (const side of sides.map(textsIn)) {
    const kept = textsIn(merged).filter((text) => side.includes(text))
    expect(kept).toEqual(side.filter((text) => kept.includes(text)))
  }
}

function expectRows({ merged, collisions }: Merged, { rows, mine, theirs }: Pair) {
  const days = merged.days as Row[]
  for (let index = 0; index < rows; index += 1) {
    const [my, their] = [mine.rows[index], theirs.rows[index]]
    const found = days.filter(({ id }) => id === `row${index}`)
    const [edit, by] = my === 'keep' ? [their, 'theirs'] : [my, 'mine']
    expect(found).toHaveLength(edit === 'remove' ? 0 : 1)
    if (edit !== 'remove') {
      expect(found[0]?.room).toBe(edit === 'change' ? `room by ${by}` : `room row${index}`)
    }
    const isDisputed = my !== 'keep' && their !== 'keep' && !(my === 'remove' && their === 'remove')
    const about = collisions.filter(({ key }) => key.includes(`/row${index}`))
    expect(about.length > 0).toBe(isDisputed)
  }
  const added = days.filter(({ id }) => /^(mine|theirs)/.test(id))
  expect(added).toHaveLength(mine.addedRows + theirs.addedRows)
}
