import type { Block } from 'payload'

import { richTextEditor } from '../rich-text-editor'

export const RichTextBlock: Block = {
  slug: 'richText',
  interfaceName: 'RichTextBlock',
  labels: { singular: 'Text', plural: 'Texts' },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'content',
      type: 'richText',
      label: 'Text',
      required: true,
      editor: richTextEditor,
    },
  ],
}
