import { recordCollection } from '@cms/fields/record-collection'
import { momentField, onceKey, programOnly } from '@cms/fields/record-fields'

/**
 * Who wants to be told of new dates of a course. Nobody is told before their address is confirmed, nor once they
 * have ended it; whoever asks again then has another request.
 */
export const DateRequests = recordCollection({
  slug: 'date-requests',
  labels: { singular: 'Request for news of dates', plural: 'Requests for news of dates' },
  admin: {
    description:
      'Who asked on the page of a course to be told of its new dates. They are written to by themselves, once for each date that can be booked, and end it by a link in every e-mail.',
    useAsTitle: 'email',
    defaultColumns: ['email', 'ofCourse', 'state', 'since', 'until', 'rounds', 'lastToldAt'],
    listSearchableFields: ['email'],
  },
  defaultSort: '-since',
  fields: [
    { name: 'email', label: 'E-mail', type: 'text', required: true, index: true },
    {
      name: 'ofCourse',
      label: 'Course',
      type: 'relationship',
      relationTo: 'courses',
      index: true,
      custom: { allowsDeletion: true },
    },
    {
      name: 'state',
      label: 'State',
      type: 'select',
      required: true,
      index: true,
      options: [
        { label: 'Address not confirmed', value: 'unconfirmed' },
        { label: 'Is told of new dates', value: 'confirmed' },
        { label: 'Has ended it', value: 'ended' },
      ],
    },
    momentField('since', 'Asked', { required: true }),
    momentField('until', 'Is told until'),
    momentField('endedAt', 'Ended'),
    { name: 'rounds', label: 'E-mails about new dates', type: 'number', required: true },
    momentField('lastToldAt', 'Told last'),
    { name: 'courseId', type: 'text', required: true, index: true, ...programOnly },
    /** Ids of dates that are not news: seen when the address was confirmed, or told since. */
    { name: 'known', type: 'json', ...programOnly },
    /** Ids of the dates of this round, until its letter is queued. */
    { name: 'planned', type: 'json', ...programOnly },
    /** Stands in the link that ends it, which its owner alone is sent. */
    { name: 'linkKey', type: 'text', required: true, unique: true, ...programOnly },
    /** `<course>/<hash of the address>`. */
    { name: 'owner', type: 'text', required: true, index: true, ...programOnly },
    /** `<owner>/<turn>`: one address is told once of each date of a course. */
    onceKey,
  ],
})
