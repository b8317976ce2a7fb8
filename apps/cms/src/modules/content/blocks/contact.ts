import type { Block } from 'payload'

import { headingOf } from './heading-of'

export const Contact: Block = {
  slug: 'contact',
  interfaceName: 'ContactBlock',
  labels: { singular: 'Contact', plural: 'Contacts' },
  admin: { disableBlockName: true },
  fields: [
    headingOf('contact'),
    {
      name: 'text',
      type: 'textarea',
      label: 'Text',
      maxLength: 500,
      admin: { description: 'Shown above your telephone number and e-mail address.' },
    },
    {
      name: 'showForm',
      type: 'checkbox',
      label: 'Show the enquiry form',
      defaultValue: true,
      admin: { description: 'What visitors send appears under Enquiries.' },
    },
  ],
}
