import type { Block } from 'payload'

import { countField } from './count-field'
import { headingOf } from './heading-of'

export const NextDates: Block = {
  slug: 'nextDates',
  interfaceName: 'NextDatesBlock',
  labels: { singular: 'Next dates', plural: 'Next dates' },
  admin: { disableBlockName: true },
  fields: [
    headingOf('nextDates'),
    {
      name: 'course',
      type: 'relationship',
      relationTo: 'courses',
      label: 'Course',
      admin: { description: 'Left empty, the next dates of all courses are shown.' },
    },
    countField({ defaultValue: 3, of: 'dates', max: 12 }),
  ],
}
