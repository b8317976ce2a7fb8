import { recordCollection } from '@cms/fields/record-collection'
import { momentField, ofOrder, onceKey, programOnly } from '@cms/fields/record-fields'

/** What somebody who comes answered before a course, one for each person in a place, from when they are asked. */
export const PlaceAnswers = recordCollection({
  slug: 'place-answers',
  labels: { singular: 'Answers before a course', plural: 'Answers before courses' },
  admin: { hidden: true, useAsTitle: 'delegateName' },
  fields: [
    { name: 'delegateName', label: 'Who', type: 'text', required: true },
    { name: 'email', label: 'E-mail', type: 'text' },
    { name: 'courseTitle', label: 'Course', type: 'text', required: true },
    /** Each with the question as it was asked: `GivenAnswer`. */
    { name: 'entries', label: 'Answers', type: 'json' },
    momentField('answeredAt', 'Answered at'),
    momentField('keptUntil', 'Kept until', { required: true }),
    ...ofOrder,
    { name: 'bookingId', type: 'text', required: true, index: true, ...programOnly },
    /** The random half of the link; useless without the signature. */
    { name: 'linkKey', type: 'text', required: true, unique: true, ...programOnly },
    /** `<booking>/<code of who has it>`, so that whoever takes over a place is asked anew. */
    onceKey,
  ],
})
