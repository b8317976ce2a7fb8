import type { Block } from 'payload'

export const CoursePromotion: Block = {
  slug: 'coursePromotion',
  interfaceName: 'CoursePromotionBlock',
  labels: { singular: 'Course promotion', plural: 'Course promotions' },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'course',
      type: 'relationship',
      relationTo: 'courses',
      label: 'Course',
      required: true,
      admin: {
        description: 'Its title, length and price are taken from the course and stay up to date.',
      },
    },
    {
      name: 'heading',
      type: 'text',
      label: 'Heading',
      maxLength: 120,
      admin: { description: 'Left empty, the title of the course is shown.' },
    },
    {
      name: 'text',
      type: 'textarea',
      label: 'Text',
      maxLength: 500,
      admin: { description: 'Left empty, the summary of the course is shown.' },
    },
    {
      name: 'buttonLabel',
      type: 'text',
      label: 'Words on the button',
      maxLength: 40,
      admin: { description: 'Left empty: “Book a place”.' },
    },
  ],
}
