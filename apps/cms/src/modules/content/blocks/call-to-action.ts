import type { Block } from 'payload'

import { linkField } from '@cms/fields/link-field'

export const CallToAction: Block = {
  slug: 'callToAction',
  interfaceName: 'CallToActionBlock',
  labels: { singular: 'Call to action', plural: 'Calls to action' },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'heading',
      type: 'text',
      label: 'Heading',
      required: true,
      maxLength: 120,
      admin: { description: 'What the reader gains: “Overcome your fear of public speaking”.' },
    },
    {
      name: 'text',
      type: 'textarea',
      label: 'Text',
      maxLength: 500,
      admin: { description: 'One or two sentences; may stay empty.' },
    },
    linkField,
  ],
}
