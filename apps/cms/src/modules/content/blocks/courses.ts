import type { Block } from 'payload'

import { countField } from './count-field'
import { headingOf } from './heading-of'

export const CoursesBlock: Block = {
  slug: 'courses',
  interfaceName: 'CoursesBlock',
  labels: { singular: 'Courses', plural: 'Courses' },
  admin: { disableBlockName: true },
  fields: [
    headingOf('courses'),
    {
      name: 'courses',
      type: 'relationship',
      relationTo: 'courses',
      hasMany: true,
      label: 'Courses',
      admin: { description: 'Shown in this order. Left empty, the newest courses are shown.' },
    },
    countField({ defaultValue: 3, of: 'courses', max: 24 }),
  ],
}
