import type { Block } from 'payload'

import { linkField } from '@cms/fields/link-field'

export const Hero: Block = {
  slug: 'hero',
  interfaceName: 'HeroBlock',
  labels: { singular: 'Opening', plural: 'Openings' },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'heading',
      type: 'text',
      label: 'Heading',
      required: true,
      maxLength: 120,
      admin: { description: 'The largest words on the page. Use this block once, at the top.' },
    },
    {
      name: 'text',
      type: 'textarea',
      label: 'Text',
      maxLength: 500,
      admin: { description: 'One or two sentences below the heading.' },
    },
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      label: 'Picture',
      admin: { description: 'Wide pictures look best. Without one, an audience is drawn.' },
    },
    {
      name: 'links',
      type: 'array',
      label: 'Buttons',
      labels: { singular: 'Button', plural: 'Buttons' },
      maxRows: 2,
      admin: { description: 'At most two; the first stands out.' },
      fields: [linkField],
    },
  ],
}
