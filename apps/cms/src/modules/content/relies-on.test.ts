import { expect, it } from '@jest/globals'
import {
  BlockquoteFeature,
  BlocksFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'

import { shipped } from '@cms-support/shipped'
import { inPlainWords } from './plain-words'

it.each([
  ['quotations', BlockquoteFeature()],
  ['blocks', BlocksFeature({ blocks: [] })],
  ['numbered lists', OrderedListFeature()],
  ['paragraphs', ParagraphFeature()],
  ['lists', UnorderedListFeature()],
  ['pictures', UploadFeature()],
])('the feature of Payload’s editor for %s is still known by its key', (_, feature) => {
  expect(inPlainWords(feature)).not.toBe(feature)
})

it('Payload’s editor still lists the fields that are wrong in these words', () => {
  const source = shipped('@payloadcms/richtext-lexical/dist/features/blocks/server/validate.js')
  expect(source).toContain('The following fields are invalid: ')
})
