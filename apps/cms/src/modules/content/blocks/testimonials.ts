import type { Block } from 'payload'

import { headingOf } from './heading-of'

export const TestimonialsBlock: Block = {
  slug: 'testimonials',
  interfaceName: 'TestimonialsBlock',
  labels: { singular: 'Testimonials', plural: 'Testimonials' },
  admin: { disableBlockName: true },
  fields: [
    headingOf('testimonials'),
    {
      name: 'testimonials',
      type: 'relationship',
      relationTo: 'testimonials',
      hasMany: true,
      maxRows: 12,
      label: 'Testimonials',
      admin: { description: 'Shown in this order. Left empty, the featured ones are shown.' },
    },
  ],
}
