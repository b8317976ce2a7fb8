import type { Block } from 'payload'

import { optionalHeading } from './headed'

export const Questions: Block = {
  slug: 'questions',
  interfaceName: 'QuestionsBlock',
  labels: { singular: 'Questions', plural: 'Questions' },
  admin: { disableBlockName: true },
  fields: [
    optionalHeading,
    {
      name: 'questions',
      type: 'array',
      label: 'Questions and answers',
      labels: { singular: 'Question', plural: 'Questions' },
      minRows: 1,
      required: true,
      fields: [
        { name: 'question', type: 'text', label: 'Question', required: true, maxLength: 200 },
        { name: 'answer', type: 'textarea', label: 'Answer', required: true, maxLength: 2000 },
      ],
    },
  ],
}
