import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { Field } from 'payload'

import { isSafeAddress, linkableCollections } from '../../fields/link-field'
import { articleBlocks, sentenceBlocks } from './blocks/article-blocks'
import { inPlainWords } from './plain-words'

/** What a text may hold. The website draws each of these; one more here needs one more there. */
export const richTextEditor = lexicalEditor({
  admin: { placeholder: 'Write here, or type / for headings, pictures and more' },
  features: [
    FixedToolbarFeature(),
    InlineToolbarFeature(),
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
    BlockquoteFeature(),
    LinkFeature({
      enabledCollections: [...linkableCollections],
      fields: ({ defaultFields }) => (defaultFields as Field[]).map(withSafeAddress),
    }),
    UploadFeature({ enabledCollections: ['media'] }),
    BlocksFeature({ blocks: articleBlocks, inlineBlocks: sentenceBlocks }),
  ].map(inPlainWords),
})

function withSafeAddress(field: Field): Field {
  if (field.type !== 'text' || field.name !== 'url') return field
  return {
    ...field,
    label: 'Address',
    validate: (value: unknown, { siblingData }: { siblingData?: { linkType?: string } }) =>
      siblingData?.linkType === 'internal' || (typeof value === 'string' && isSafeAddress(value))
        ? true
        : 'Please type an address that begins with https://, http://, /, mailto: or tel:.',
  }
}
