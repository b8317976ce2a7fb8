import type { Block } from 'payload'

/** The words and the name are the testimonial's own: without consent on record it is not shown. */
export const BigQuote: Block = {
  slug: 'bigQuote',
  interfaceName: 'BigQuoteBlock',
  labels: { singular: 'Big quote', plural: 'Big quotes' },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'testimonial',
      type: 'relationship',
      relationTo: 'testimonials',
      label: 'Testimonial',
      required: true,
      admin: {
        description:
          'Shown alone, in large letters: a short one looks best. It leaves the page when it is not published any more.',
      },
    },
  ],
}
