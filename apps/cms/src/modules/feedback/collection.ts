import { markWords, marks } from '@lectern/shared/feedback/marks'

import { recordCollection } from '@cms/fields/record-collection'
import { momentField, ofOrderUnseen, onceKey, programOnly } from '@cms/fields/record-fields'

/** What somebody who was on a course thought of it: one for each place, from the moment at which they are asked. */
export const Feedback = recordCollection({
  slug: 'feedback',
  labels: { singular: 'Feedback', plural: 'Feedback' },
  admin: {
    description:
      'What people who were on a course thought of it. They are asked by a letter on the day after, where the settings say so. What they let you publish becomes a testimonial by a button on its page.',
    useAsTitle: 'courseTitle',
    defaultColumns: ['course', 'days', 'mark', 'good', 'better', 'state', 'answeredAt'],
    listSearchableFields: ['courseTitle', 'delegateName', 'good', 'better'],
  },
  defaultSort: '-answeredAt',
  fields: [
    {
      name: 'actions',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/modules/desk/feedback/feedback-actions#FeedbackActionsField' },
      },
    },
    {
      name: 'state',
      label: 'State',
      type: 'select',
      required: true,
      index: true,
      options: [
        { label: 'Letter to be written', value: 'planned' },
        { label: 'Asked', value: 'asked' },
        { label: 'Answered', value: 'answered' },
        { label: 'Became a testimonial', value: 'used' },
      ],
    },
    {
      name: 'mark',
      label: 'How it was',
      type: 'select',
      index: true,
      options: marks.map((mark) => ({ label: markWords[mark], value: String(mark) })),
    },
    { name: 'good', label: 'What was good', type: 'textarea' },
    { name: 'better', label: 'What could be better (for us alone)', type: 'textarea' },
    { name: 'mayPublish', label: 'May be published', type: 'checkbox', required: true },
    {
      name: 'nameAs',
      label: 'Under which name',
      type: 'select',
      options: [
        { label: 'Full name', value: 'full' },
        { label: 'First name and company', value: 'first-and-company' },
        { label: 'No name', value: 'none' },
      ],
    },
    /** Word for word, as it was ticked. */
    { name: 'consentWords', label: 'What they ticked', type: 'text' },
    momentField('consentOn', 'Ticked at'),
    momentField('withdrawnAt', 'Consent taken back at'),
    { name: 'delegateName', label: 'Who', type: 'text', required: true },
    { name: 'companyName', label: 'Company', type: 'text' },
    { name: 'email', label: 'E-mail', type: 'text', required: true },
    {
      name: 'course',
      label: 'Course',
      type: 'relationship',
      relationTo: 'courses',
      index: true,
      custom: { allowsDeletion: true },
    },
    { name: 'courseTitle', label: 'Course as it was called', type: 'text', required: true },
    { name: 'days', label: 'Date', type: 'text', required: true },
    momentField('askedAt', 'Asked at', { required: true }),
    momentField('until', 'Can be answered until', { required: true }),
    momentField('answeredAt', 'Answered at'),
    momentField('usedAt', 'Made a testimonial at'),
    { name: 'usedBy', label: 'Made a testimonial by', type: 'text' },
    ...ofOrderUnseen,
    { name: 'bookingId', type: 'text', required: true, index: true, ...programOnly },
    { name: 'runId', type: 'text', required: true, index: true, ...programOnly },
    { name: 'testimonialId', type: 'text', index: true, ...programOnly },
    momentField('keptUntil', 'Kept until', { required: true }),
    /** The random half of the link; useless without the signature. */
    { name: 'linkKey', type: 'text', required: true, unique: true, ...programOnly },
    /** `<booking>/<run>`, so that each place is asked once. */
    onceKey,
  ],
})
