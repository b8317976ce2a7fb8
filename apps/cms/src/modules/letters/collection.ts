import { recordCollection } from '../../fields/record-collection'
import { mayBeOfOrder, momentField, onceKey, programOnly } from '../../fields/record-fields'

/**
 * Every e-mail about an order, an offer, a place on a waiting list or new dates, and every answer to an enquiry: stored
 * first, its token without the signature, sent by a job that tries again. It belongs to one of them: `EmailOwner`.
 */
export const Emails = recordCollection({
  slug: 'emails',
  labels: { singular: 'E-mail', plural: 'E-mails' },
  admin: {
    description:
      'What was sent, and what could not be. To send one again, open it, or its order or enquiry.',
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'to', 'status', 'sentAt', 'belongsTo', 'inAnswerTo', 'error'],
    listSearchableFields: ['subject', 'to'],
  },
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'actions',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: '/modules/desk/email-actions#EmailActionsField' },
      },
    },
    { name: 'subject', type: 'text', required: true },
    { name: 'to', type: 'text', required: true, index: true },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      options: [
        { label: 'Waiting to be sent', value: 'waiting' },
        { label: 'Sent', value: 'sent' },
        { label: 'Could not be sent', value: 'failed' },
        { label: 'Not sent, and seen to', value: 'given-up' },
      ],
    },
    momentField('sentAt', 'Sent at'),
    { name: 'error', label: 'What went wrong', type: 'text' },
    { name: 'text', type: 'textarea', required: true },
    { name: 'html', type: 'textarea', ...programOnly },
    momentField('textErasedAt', 'Text erased at'),
    { name: 'writtenBy', label: 'Written by', type: 'text' },
    ...mayBeOfOrder,
    {
      name: 'inAnswerTo',
      label: 'Enquiry',
      type: 'relationship',
      relationTo: 'enquiries',
      index: true,
      custom: { allowsDeletion: true },
    },
    { name: 'enquiryId', type: 'text', index: true, ...programOnly },
    { name: 'placeWantedId', type: 'text', index: true, ...programOnly },
    { name: 'dateRequestId', type: 'text', index: true, ...programOnly },
    { name: 'offerId', type: 'text', index: true, ...programOnly },
    { name: 'mailingId', type: 'text', index: true, ...programOnly },
    onceKey,
    { name: 'calendar', type: 'textarea', ...programOnly },
    { name: 'attempts', type: 'number', required: true, ...programOnly },
    { name: 'nextAttemptAt', type: 'date', required: true, index: true, ...programOnly },
  ],
})
