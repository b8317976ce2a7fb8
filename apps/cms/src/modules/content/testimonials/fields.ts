import type { Field } from 'payload'

import { usedInField } from '@cms/references/used-in-field'
import { evidenceField } from './evidence-field'
import { incentiveDisclosureField } from './incentive-disclosure-field'

const words: Field[] = [
  {
    name: 'quote',
    type: 'textarea',
    label: 'What they said',
    required: true,
    maxLength: 1000,
    admin: { description: 'Their own words. You may shorten them, but not change their meaning.' },
  },
  {
    name: 'name',
    type: 'text',
    label: 'Name',
    required: true,
    maxLength: 80,
    admin: { description: 'As they agreed to be named: “Priya N.” is fine.' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'role',
        type: 'text',
        label: 'Role',
        maxLength: 80,
        admin: { description: 'Such as “Team leader”. May stay empty.' },
      },
      {
        name: 'organisation',
        type: 'text',
        label: 'Organisation',
        maxLength: 80,
        admin: { description: 'Only when they agreed to it.' },
      },
    ],
  },
  {
    name: 'course',
    type: 'relationship',
    relationTo: 'courses',
    label: 'Course',
    admin: { description: 'Which course this is about; it is shown on that course’s page.' },
  },
]

export const fields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: 'Testimonial', fields: words },
      {
        label: 'Evidence',
        description:
          'Where this came from and that they agreed. The law asks for it; visitors never see it.',
        fields: [evidenceField, incentiveDisclosureField],
      },
    ],
  },
  {
    name: 'featured',
    type: 'checkbox',
    disableDuplicate: true,
    label: 'Featured',
    defaultValue: false,
    admin: {
      position: 'sidebar',
      description: 'Shown wherever a page asks for testimonials without naming any.',
    },
  },
  usedInField,
]
