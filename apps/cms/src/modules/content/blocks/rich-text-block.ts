import type { Block } from 'payload'

import { richTextField } from '@cms/fields/rich-text-field'

export const RichTextBlock: Block = {
  slug: 'richText',
  interfaceName: 'RichTextBlock',
  labels: { singular: 'Text', plural: 'Texts' },
  admin: { disableBlockName: true },
  fields: [richTextField({ name: 'content', label: 'Text' })],
}
