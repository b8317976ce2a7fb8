import type { Block } from 'payload'

import { linkField } from '@cms/fields/link-field'
import { richTextField } from '@cms/fields/rich-text-field'

export const PictureWithText: Block = {
  slug: 'pictureWithText',
  interfaceName: 'PictureWithTextBlock',
  labels: { singular: 'Picture with text', plural: 'Pictures with text' },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'heading',
      type: 'text',
      label: 'Heading',
      required: true,
      maxLength: 120,
      admin: { description: 'What the text is about, in a few words.' },
    },
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      label: 'Picture',
      required: true,
      admin: { description: 'Stands beside the text, and above it on a telephone.' },
    },
    {
      name: 'side',
      type: 'radio',
      label: 'Side of the picture',
      required: true,
      defaultValue: 'left',
      options: [
        { label: 'Left of the text', value: 'left' },
        { label: 'Right of the text', value: 'right' },
      ],
      admin: { description: 'Where there is room for both. Take turns with several of these.' },
    },
    richTextField({ name: 'content', label: 'Text', description: 'One to three paragraphs.' }),
    {
      name: 'links',
      type: 'array',
      label: 'Button',
      labels: { singular: 'Button', plural: 'Buttons' },
      maxRows: 1,
      admin: { description: 'Stands below the text. May stay empty.' },
      fields: [linkField],
    },
  ],
}
