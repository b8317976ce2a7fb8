import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
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

import {
  hasReference,
  isSafeAddress,
  linkableCollections,
  sitePageField,
} from '../../fields/link-field'
import { articleBlocks, sentenceBlocks } from './blocks/article-blocks'
import { PasteFeature } from './pasting/paste-feature'
import { inPlainWords } from './plain-words'
import { sayWhatIsWrong } from './refused-text/say-what-is-wrong'

/** What a text may hold. The website draws each of these; one more here needs one more there. */
const editor = lexicalEditor({
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
    EXPERIMENTAL_TableFeature(),
    LinkFeature({
      enabledCollections: [...linkableCollections],
      fields: ({ defaultFields }) => (defaultFields as Field[]).flatMap(ofOurSite),
    }),
    UploadFeature({ enabledCollections: ['media'] }),
    BlocksFeature({ blocks: articleBlocks, inlineBlocks: sentenceBlocks }),
    PasteFeature(),
  ].map(inPlainWords),
})

export const richTextEditor = sayWhatIsWrong(editor, [...articleBlocks, ...sentenceBlocks])

type LinkFields = { linkType?: string; sitePage?: unknown }

/** A link within a text leads wherever other links do. */
function ofOurSite(field: Field): Field[] {
  if (field.type !== 'relationship' || field.name !== 'doc') return [withSafeAddress(field)]
  const isInternal = (_: unknown, { linkType }: LinkFields = {}) => linkType === 'internal'
  return [
    { ...sitePageField, admin: { ...sitePageField.admin, condition: isInternal } },
    {
      ...field,
      required: false,
      admin: {
        ...field.admin,
        condition: (_, link: LinkFields = {}) => isInternal(_, link) && !link.sitePage,
      },
      validate: (value: unknown, { siblingData }: { siblingData?: LinkFields }) =>
        siblingData?.linkType !== 'internal' || !!siblingData.sitePage || hasReference(value)
          ? true
          : 'Please choose the page that this leads to.',
    } as Field,
  ]
}

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
