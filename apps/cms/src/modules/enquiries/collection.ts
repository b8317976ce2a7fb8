import { enquiryLimits } from '@lectern/shared/contract/enquiry'
import type { CollectionConfig, Field } from 'payload'

import { accessOf } from '../../access/access-of'
import { nobody } from '../../access/nobody'
import { filledInByProgram } from '../../fields/content-now'
import { editedFromField } from '../../fields/edited-from-field'
import { emailField } from '../../typed/typed-field'
import { complaintFields } from './complaint-fields'
import { deleteAnswers } from './delete-answers'
import { enquiriesEndpoint } from './enquiries-endpoint'
import { enquiriesCsvEndpoint } from './list/enquiries-csv'
import { staffEnquiryEndpoints } from './staff-endpoints'

/** What the person wrote stays as it was written, and what became of its e-mail as it was. */
const asWritten = { access: { update: nobody }, admin: { readOnly: true } }

const letterAndAnswers: Field[] = [
  {
    name: 'message',
    type: 'textarea',
    label: 'Message',
    required: true,
    maxLength: enquiryLimits.message,
    ...asWritten,
    admin: {
      ...asWritten.admin,
      components: { Field: '/modules/enquiries/answer/letter-field#LetterField' },
    },
  },
  {
    name: 'thread',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: '/modules/enquiries/answer/thread-field#ThreadField' },
    },
  },
  {
    name: 'answer',
    type: 'ui',
    admin: {
      disableListColumn: true,
      components: { Field: '/modules/enquiries/answer/answer-field#AnswerField' },
    },
  },
]

const fromThePerson: Field[] = [
  {
    name: 'kind',
    type: 'select',
    label: 'About',
    required: true,
    options: [
      { label: 'A general question', value: 'general' },
      { label: 'A course at their premises', value: 'in-house' },
      { label: 'A complaint about their data', value: 'complaint' },
    ],
    ...asWritten,
  },
  {
    type: 'row',
    fields: [
      {
        name: 'name',
        type: 'text',
        label: 'Name',
        required: true,
        maxLength: enquiryLimits.name,
        ...asWritten,
        admin: {
          ...asWritten.admin,
          components: { Cell: '/modules/enquiries/list/enquiry-cells#WriterCell' },
        },
      },
      {
        name: 'organisation',
        type: 'text',
        label: 'Organisation',
        maxLength: enquiryLimits.organisation,
        ...asWritten,
      },
    ],
  },
  {
    type: 'row',
    fields: [
      emailField({ name: 'email', label: 'E-mail', required: true, ...asWritten }),
      {
        name: 'phone',
        type: 'text',
        label: 'Telephone',
        maxLength: enquiryLimits.phone,
        ...asWritten,
      },
    ],
  },
  {
    name: 'course',
    type: 'relationship',
    relationTo: 'courses',
    label: 'Course',
    custom: { allowsDeletion: true },
    ...asWritten,
    admin: { ...asWritten.admin, description: 'The course whose page they wrote from.' },
  },
  {
    name: 'page',
    type: 'text',
    label: 'Sent from the page',
    maxLength: enquiryLimits.page,
    ...asWritten,
  },
]

const fromStaff: Field[] = [
  {
    name: 'status',
    type: 'select',
    label: 'Status',
    required: true,
    defaultValue: 'new',
    index: true,
    custom: filledInByProgram,
    access: { update: nobody },
    options: [
      { label: 'New', value: 'new' },
      { label: 'Answered', value: 'answered' },
      { label: 'Closed', value: 'closed' },
    ],
    admin: {
      position: 'sidebar',
      readOnly: true,
      components: {
        Field: '/modules/enquiries/answer/status-field#StatusField',
        Cell: '/modules/enquiries/list/enquiry-cells#EnquiryStateCell',
      },
    },
  },
  {
    name: 'statusBy',
    type: 'text',
    label: 'Set by',
    custom: filledInByProgram,
    access: { update: nobody },
    admin: {
      condition: () => false,
    },
  },
  {
    name: 'statusAt',
    type: 'date',
    label: 'Set at',
    custom: filledInByProgram,
    access: { update: nobody },
    admin: {
      condition: () => false,
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'd MMM yyyy HH:mm' },
    },
  },
  {
    name: 'assign',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/modules/enquiries/assign-field#AssignField' },
    },
  },
  {
    name: 'assignee',
    type: 'text',
    label: 'Who has it',
    custom: filledInByProgram,
    access: { update: nobody },
    admin: {
      condition: () => false,
      components: { Cell: '/modules/enquiries/list/enquiry-cells#AssigneeCell' },
    },
  },
  {
    name: 'assigneeId',
    type: 'text',
    label: 'Account of whoever has it',
    index: true,
    custom: filledInByProgram,
    access: { update: nobody },
    admin: { condition: () => false, disableListColumn: true },
  },
  {
    name: 'dates',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/modules/enquiries/dates-field#DatesField' },
    },
  },
  {
    name: 'offersTo',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/modules/desk/offers/offers-of-field#EnquiryOffersField' },
    },
  },
  {
    name: 'known',
    type: 'ui',
    admin: {
      position: 'sidebar',
      disableListColumn: true,
      components: { Field: '/modules/enquiries/known-field#KnownField' },
    },
  },
  {
    name: 'notes',
    type: 'textarea',
    label: 'Notes',
    maxLength: 4000,
    admin: { position: 'sidebar', description: 'For colleagues. The person never sees them.' },
  },
]

const aboutTheMail: Field[] = [
  {
    name: 'mailState',
    type: 'select',
    label: 'E-mail to you',
    required: true,
    defaultValue: 'pending',
    index: true,
    options: [
      { label: 'Not sent yet', value: 'pending' },
      { label: 'Sent', value: 'sent' },
      { label: 'Written to a file: there is no mail server', value: 'filed' },
      { label: 'Could not be sent', value: 'failed' },
    ],
    ...asWritten,
    admin: {
      ...asWritten.admin,
      position: 'sidebar',
      description: 'The enquiry is safe here, whatever becomes of its e-mail.',
    },
  },
  {
    name: 'mailError',
    type: 'text',
    label: 'Why it could not be sent',
    ...asWritten,
    admin: {
      ...asWritten.admin,
      position: 'sidebar',
      condition: ({ mailState }) => mailState === 'failed',
      description:
        'It is tried again every hour until the enquiry is answered or done with. Please answer from here meanwhile.',
    },
  },
  {
    name: 'mailAttempts',
    type: 'number',
    required: true,
    defaultValue: 0,
    ...asWritten,
    admin: { hidden: true },
  },
]

export const Enquiries: CollectionConfig = {
  slug: 'enquiries',
  labels: { singular: 'Enquiry', plural: 'Enquiries' },
  access: accessOf('enquiries'),
  admin: {
    group: 'Bookings',
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'course', 'status', 'assignee', 'createdAt'],
    components: {
      beforeListTable: ['/modules/enquiries/list/enquiries-list#EnquiriesListTop'],
    },
    listSearchableFields: ['name', 'email', 'organisation', 'message'],
    description: 'What people wrote through the website.',
    hideAPIURL: true,
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  endpoints: [enquiriesEndpoint, enquiriesCsvEndpoint, ...staffEnquiryEndpoints],
  hooks: { afterDelete: [deleteAnswers] },
  fields: [
    ...letterAndAnswers,
    {
      type: 'collapsible',
      label: 'As it came',
      admin: { initCollapsed: true },
      fields: fromThePerson,
    },
    ...fromStaff,
    ...complaintFields,
    ...aboutTheMail,
    editedFromField,
  ],
}
