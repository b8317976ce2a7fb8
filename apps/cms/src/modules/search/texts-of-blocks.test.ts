import { expect, it } from '@jest/globals'
import { flattenAllFields, type FlattenedBlock, type FlattenedField } from 'payload'

import { textBlocks } from '@cms/modules/content'
import { Pages } from '../content/pages/collection'
import { documentText } from './document-text'

/** By an address or the words of a button nobody looks for a page. */
const unsearched = ['link', 'links', 'url', 'buttonLabel']

const pageBlocks = flattenAllFields({ fields: Pages.fields }).flatMap((field) =>
  field.type === 'blocks' ? field.blocks : [],
)
const articleBlocks = textBlocks.map(
  (block) => ({ ...block, flattenedFields: flattenAllFields({ fields: block.fields }) }) as never,
) as FlattenedBlock[]

it.each([...pageBlocks, ...articleBlocks].map((block) => [block.slug, block] as const))(
  'a page is found by whatever is written in its block “%s”',
  (_, block) => {
    const notFound = textsIn(block.flattenedFields).filter(
      (path) => !documentText('pages', { layout: [fill(path)] }).includes('needle'),
    )
    expect(notFound).toEqual([])
  },
)

/** “steps.text”: where somebody can write what visitors read. */
function textsIn(fields: readonly FlattenedField[]): string[] {
  const searched = fields.filter(({ name }) => !unsearched.includes(name))
  return searched.flatMap((field) => {
    if (field.type === 'text' || field.type === 'textarea') return [field.name]
    const within = 'flattenedFields' in field ? textsIn(field.flattenedFields) : []
    return within.map((path) => `${field.name}.${path}`)
  })
}

/** A block with one word at this path, and in a list where the path has a dot. */
function fill(path: string): object {
  const [name = '', ...rest] = path.split('.')
  return { [name]: rest.length > 0 ? [fill(rest.join('.'))] : 'needle' }
}
