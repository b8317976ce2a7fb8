import type { Block } from 'payload'

/** Stands inside a sentence; the website draws the price from the course, so it cannot go stale. */
export const CoursePrice: Block = {
  slug: 'coursePrice',
  interfaceName: 'CoursePriceBlock',
  labels: { singular: 'Course price', plural: 'Course prices' },
  admin: {
    disableBlockName: true,
    components: { Label: '/modules/content/blocks/course-price-label#CoursePriceLabel' },
  },
  fields: [
    {
      name: 'course',
      type: 'relationship',
      relationTo: 'courses',
      label: 'Course',
      required: true,
      admin: {
        description:
          'The website writes the price of this course here, with and without VAT, and keeps it up to date.',
      },
    },
  ],
}
