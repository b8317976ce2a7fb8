import type { Block } from 'payload'

import { rowLabel } from '@cms/admin/row-label/row-label'
import { headingOf } from './heading-of'

export const Questions: Block = {
  slug: 'questions',
  interfaceName: 'QuestionsBlock',
  labels: { singular: 'Questions', plural: 'Questions' },
  admin: { disableBlockName: true },
  fields: [
    headingOf('questions'),
    {
      name: 'questions',
      type: 'array',
      label: 'Questions and answers',
      labels: { singular: 'Question', plural: 'Questions' },
      minRows: 1,
      required: true,
      admin: { initCollapsed: true, components: { RowLabel: rowLabel('Question') } },
      fields: [
        { name: 'question', type: 'text', label: 'Question', required: true, maxLength: 200 },
        { name: 'answer', type: 'textarea', label: 'Answer', required: true, maxLength: 2000 },
      ],
    },
  ],
}
