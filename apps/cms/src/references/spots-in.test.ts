import { expect, it } from '@jest/globals'
import { flattenAllFields, type Field } from 'payload'

import { spotsIn } from './spots-in'

const picture: Field = {
  name: 'picture',
  type: 'upload',
  relationTo: 'media' as never,
  label: 'Picture',
}
const fields = flattenAllFields({
  fields: [
    { ...picture, name: 'heroImage', label: 'Main picture' },
    { name: 'content', type: 'richText', label: 'Article' },
    { name: 'meta', type: 'group', fields: [{ ...picture, label: 'Shared picture' }] },
    { name: 'logos', type: 'array', fields: [{ ...picture, label: 'Logo' }] },
    {
      name: 'layout',
      type: 'blocks',
      blocks: [
        {
          slug: 'beside',
          labels: { singular: 'Picture with text', plural: 'Pictures with text' },
          fields: [picture],
          flattenedFields: flattenAllFields({ fields: [picture] }),
        } as never,
      ],
    },
  ],
})

it.each([
  ['a field', { heroImage: 'a' }, ['Main picture']],
  ['a text', { content: { root: { children: [{ value: 'a' }] } } }, ['in the text']],
  ['a group', { meta: { picture: 'a' } }, ['Shared picture']],
  ['rows, said once', { logos: [{ picture: 'a' }, { picture: 'b' }, { picture: 'a' }] }, ['Logo']],
  [
    'a block',
    { layout: [{ blockType: 'beside' }, { blockType: 'beside', picture: 'a' }] },
    ['Picture, in block 2 (Picture with text)'],
  ],
  ['nothing', { heroImage: 'ab', meta: { picture: null }, logos: null }, []],
])('names the place in %s', (_, content, spots) => {
  expect(spotsIn(fields, content, 'a')).toEqual(spots)
})
