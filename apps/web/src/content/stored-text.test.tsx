import { describe, expect, it } from '@jest/globals'
import { readStoredText } from '@lectern/shared/contract/stored-text'
import { render } from '@testing-library/react'
import fc from 'fast-check'
import { emptySources } from '../../test-support/block-sources'
import { RichText } from './rich-text'
import { richTextHtml } from '../feeds/rich-text-html'
import { toRichText, type StoredRichText } from '../cms/to-view/rich-text'

const odd = fc.constantFrom<unknown>(
  ...[null, undefined, true, 0, -1, '', 'text', [], {}, [null], [[]], { a: 1 }],
  ...[{ type: 'text' }, { type: 'nothing' }, { root: null }, { relationTo: 'posts', value: {} }],
)
const words = fc.constantFrom('Speak', ' ', '\u00a0', '<script>', 'ﬁn')

interface Made {
  type: string
  children?: unknown[]
  [property: string]: unknown
}

const inline = fc.letrec<{ node: Made }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 3 },
    fc.record({ type: fc.constant('text'), text: words, format: fc.nat(127) }),
    fc.constant({ type: 'linebreak' }),
    fc.constant({ type: 'tab' }),
    fc.record({
      type: fc.constantFrom('link', 'autolink'),
      fields: fc.constantFrom<object>(
        { linkType: 'custom', url: 'https://a.example' },
        { linkType: 'custom', url: 'javascript:alert(1)' },
        { linkType: 'internal', doc: { relationTo: 'posts', value: 'post-1' } },
        { linkType: 'internal', doc: null, sitePage: 'courses' },
      ),
      children: fc.array(tie('node'), { maxLength: 2 }),
    }),
    fc.constant({ type: 'inlineBlock', fields: { blockType: 'coursePrice', course: 'course-1' } }),
  ),
})).node

const block = fc.letrec<{ node: Made }>((tie) => {
  const of = (type: string, children: fc.Arbitrary<unknown>, more: object = {}) =>
    fc
      .record({ type: fc.constant(type), children: fc.array(children, { maxLength: 3 }) })
      .map((node): Made => ({ ...node, ...more }))
  return {
    node: fc.oneof(
      { maxDepth: 3 },
      of('paragraph', inline, { format: '' }),
      of('heading', inline, { tag: 'h3' }),
      of('quote', inline),
      fc.constant<Made>({ type: 'horizontalrule' }),
      fc.constant<Made>({ type: 'upload', relationTo: 'media', value: 'media-1' }),
      fc.constant<Made>({
        type: 'block',
        fields: { blockType: 'callToAction', heading: 'Come', link: { kind: 'url', url: '/x' } },
      }),
      of('list', of('listitem', fc.oneof(inline, tie('node'))), { listType: 'bullet' }),
      of('table', of('tablerow', of('tablecell', tie('node'), { headerState: 1, colSpan: 2 }))),
    ),
  }
}).node

const text = fc
  .array(block, { maxLength: 5 })
  .map((children) => ({ root: { type: 'root', children } }))

/** With one of its values replaced or taken away; what is in blocks is for the fields of the CMS. */
const oddText = text.chain((tree) => {
  const places = placesIn(tree)
  return fc.record({ place: fc.constantFrom(...places), value: odd }).map(({ place, value }) => {
    const changed = JSON.parse(JSON.stringify(tree)) as typeof tree
    let holder = changed as unknown as Record<string, unknown>
    for (const step of place.slice(0, -1)) holder = holder[step] as Record<string, unknown>
    if (value === undefined) Reflect.deleteProperty(holder, place.at(-1) ?? '')
    else holder[place.at(-1) ?? ''] = value
    return changed
  })
})

describe('a text of the editor', () => {
  it('is read and drawn, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(text, async (tree) => {
        expect(readStoredText(tree)).toHaveProperty('nodes')
        await draw(tree)
      }),
    )
  })

  it('with something odd in it is refused in a sentence, or drawn', async () => {
    let refusals = 0
    await fc.assert(
      fc.asyncProperty(oddText, async (tree) => {
        const read = readStoredText(tree)
        if ('nodes' in read) return draw(tree)
        refusals += 1
        expect(read.refused).toMatch(/^[A-Z].*\.$/)
      }),
      { numRuns: 1_000 },
    )
    expect(refusals).toBeGreaterThan(100)
  })
})

it('a text without end is refused before it is gone through', () => {
  let node: object = { type: 'paragraph', children: [] }
  for (let level = 0; level < 100_000; level += 1) node = { type: 'quote', children: [node] }
  expect(readStoredText({ root: { type: 'root', children: [node] } })).toHaveProperty('refused')
  const many = Array.from({ length: 30_000 }, () => ({ type: 'tab' }))
  expect(readStoredText({ root: { type: 'root', children: many } })).toHaveProperty('refused')
})

async function draw(tree: unknown): Promise<void> {
  const view = await toRichText(tree as StoredRichText, emptySources())
  render(<RichText content={view} />).unmount()
  richTextHtml(view, 'https://www.lectern.example/blog/a')
}

function placesIn(value: unknown, at: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return []
  if ('blockType' in value) return []
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    const place = [...at, key]
    return [place, ...placesIn(inner, place)]
  })
}
