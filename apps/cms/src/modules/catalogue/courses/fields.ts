import type { Field, NumberFieldSingleValidation, TabsField } from 'payload'
import { vatCategories, type VatCategory } from '@lectern/shared/vat/vat'

import { metaTab } from '@cms/fields/meta-tab'
import { moneyField } from '@cms/fields/money-field/money-field'
import { richTextField } from '@cms/fields/rich-text-field'
import { refuseUnpayableCoursePrice } from '../payable-price'
import { askedBeforeField } from './asked-before-field'
import { certificateFields } from './certificate-fields'
import { priceSpanFields } from './price-span-fields'

const maxDurationDays = 60
const maxDurationMinutes = 179

const refuseOddDurations: NumberFieldSingleValidation = (value) => {
  if (value === null || value === undefined) return 'Please say how many days the course takes.'
  const isInHalfDays = Number.isFinite(value) && Number.isInteger(value * 2)
  return isInHalfDays && value >= 0.5 && value <= maxDurationDays
    ? true
    : `Please type a number of days from 0.5 to ${maxDurationDays}, in half days, such as 2 or 1.5.`
}

const refuseOddMinutes: NumberFieldSingleValidation = (value, { siblingData }) => {
  if (value === null || value === undefined) return true
  if (!Number.isInteger(value) || value < 10 || value > maxDurationMinutes)
    return `Please type a whole number of minutes from 10 to ${maxDurationMinutes}, or leave this empty and say the length in days.`
  return (siblingData as { durationDays?: unknown }).durationDays === 0.5
    ? true
    : 'A course has a length in minutes only if it is shorter than half a day. Set “Length in days” to 0.5, or leave this empty.'
}

const vatCategoryLabels: Record<VatCategory, string> = {
  standard: 'Standard rate',
  reduced: 'Reduced rate',
  zero: 'Zero rate',
  exempt: 'Exempt from VAT',
  outside: 'Outside the scope of VAT',
}

const overview: Field[] = [
  {
    name: 'summary',
    type: 'textarea',
    label: 'Summary',
    required: true,
    maxLength: 300,
    admin: {
      description: 'One or two sentences. Shown in the list of courses and under the title.',
    },
  },
  {
    name: 'heroImage',
    type: 'upload',
    relationTo: 'media',
    label: 'Main picture',
    admin: { description: 'Shown at the top of the course’s page and in lists. Optional.' },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'level',
        type: 'select',
        label: 'Level',
        required: true,
        defaultValue: 'introductory',
        options: [
          { label: 'Introductory', value: 'introductory' },
          { label: 'Intermediate', value: 'intermediate' },
          { label: 'Advanced', value: 'advanced' },
          { label: 'Level 2', value: 'level-2' },
          { label: 'Level 3', value: 'level-3' },
          { label: 'Level 4', value: 'level-4' },
          { label: 'Level 5', value: 'level-5' },
        ],
        admin: { description: 'Levels 2 to 5 are those of regulated qualifications.' },
      },
      {
        name: 'durationDays',
        type: 'number',
        label: 'Length in days',
        required: true,
        defaultValue: 1,
        admin: {
          step: 0.5,
          description: 'Half days count as 0.5.',
          components: { Cell: '/modules/catalogue/courses/list/duration-cell#DurationCell' },
        },
        validate: refuseOddDurations,
      },
      {
        name: 'durationMinutes',
        type: 'number',
        label: 'Length in minutes, if shorter than half a day',
        admin: {
          step: 15,
          description:
            'For a webinar or a taster: visitors read “90 minutes” in place of “Half a day”. Leave it empty otherwise.',
        },
        validate: refuseOddMinutes,
      },
    ],
  },
  {
    name: 'qualification',
    type: 'text',
    label: 'Qualification',
    maxLength: 160,
    admin: {
      description:
        'What delegates hold afterwards and who awards it. Leave empty if there is none.',
    },
  },
  {
    name: 'topics',
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
    label: 'Topics',
    admin: { description: 'Visitors filter the list of courses by topic.' },
  },
  {
    name: 'trainers',
    type: 'relationship',
    relationTo: 'trainers',
    hasMany: true,
    label: 'Trainers',
    admin: { description: 'Who usually teaches it. A single date may name other trainers.' },
  },
  {
    name: 'inHouse',
    type: 'checkbox',
    label: 'Can be taught at a customer’s own premises',
    defaultValue: true,
    admin: { description: 'Adds “Ask about an in-house course” to the page.' },
  },
]

const price: Field[] = [
  moneyField({
    name: 'priceNetPence',
    label: 'Price for one place without VAT',
    description:
      'In pounds, such as 637 or 637.50. VAT is added by itself. A single date may have another price.',
    isRequired: true,
    validate: refuseUnpayableCoursePrice,
    afterInput: [
      '/modules/catalogue/visitors-price/visitors-price#VisitorsPrice',
      '/modules/desk/price-change/price-change.client#PriceChange',
    ],
  }),
  {
    name: 'vatCategory',
    type: 'select',
    label: 'VAT',
    required: true,
    defaultValue: 'standard',
    options: vatCategories.map((value) => ({ label: vatCategoryLabels[value], value })),
    admin: {
      description:
        'The percentage comes from the settings. Most training is standard-rated; ask your accountant before you choose another.',
    },
  },
  ...priceSpanFields,
]

const content: Field[] = [
  richTextField({
    name: 'description',
    label: 'Description',
    description: 'What the course is about and why it is worth coming.',
  }),
  {
    name: 'forWhom',
    type: 'textarea',
    label: 'Who it is for',
    maxLength: 1000,
    admin: { description: 'The people who gain most from it, and what they should already know.' },
  },
  {
    name: 'outcomes',
    type: 'array',
    label: 'What delegates will be able to do',
    labels: { singular: 'Outcome', plural: 'Outcomes' },
    maxRows: 20,
    admin: { description: 'One sentence each, beginning with a verb.' },
    fields: [{ name: 'text', type: 'text', label: 'Outcome', required: true, maxLength: 200 }],
  },
  {
    name: 'programme',
    type: 'array',
    label: 'Programme',
    labels: { singular: 'Part', plural: 'Parts' },
    maxRows: 40,
    admin: { description: 'The parts of the course in their order, such as “Morning of day 1”.' },
    fields: [
      { name: 'title', type: 'text', label: 'Title', required: true, maxLength: 120 },
      { name: 'text', type: 'textarea', label: 'What happens', maxLength: 1500 },
    ],
  },
]

const questions: Field[] = [
  {
    name: 'questions',
    type: 'array',
    label: 'Questions and answers',
    labels: { singular: 'Question', plural: 'Questions' },
    maxRows: 40,
    admin: { description: 'What people ask before they book.' },
    fields: [
      { name: 'question', type: 'text', label: 'Question', required: true, maxLength: 200 },
      { name: 'answer', type: 'textarea', label: 'Answer', required: true, maxLength: 2000 },
    ],
  },
]

export const courseTabs: TabsField = {
  type: 'tabs',
  tabs: [
    { label: 'Overview', fields: overview },
    { label: 'Price', fields: price },
    { label: 'Content', fields: content },
    { label: 'Questions', fields: questions },
    { label: 'Before the course', fields: [askedBeforeField] },
    { label: 'Certificate', fields: certificateFields },
    metaTab,
  ],
}
