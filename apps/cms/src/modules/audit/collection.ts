import { hiddenFrom } from '@cms/access/hidden-from'
import { recordCollection } from '@cms/fields/record-collection'
import { momentField, onceKey } from '@cms/fields/record-fields'
import { actWords, type ActKind } from './acts'
import { auditCsvEndpoint } from './list/audit-csv'

const kinds = Object.keys(actWords) as ActKind[]

/** Who did what and when. Nobody writes or deletes it but the program; owners read it. */
export const AuditEvents = recordCollection({
  slug: 'audit-events',
  labels: { singular: 'Thing that was done', plural: 'What was done' },
  admin: {
    group: 'People',
    hidden: hiddenFrom('author', 'bookings', 'editor'),
    description:
      'Who did what, and when. Nobody can change or delete it; how long it is kept is in the settings, under Privacy.',
    useAsTitle: 'what',
    defaultColumns: ['at', 'by', 'act', 'what', 'details'],
    listSearchableFields: ['by', 'byEmail', 'what', 'details'],
    components: { beforeListTable: ['/modules/audit/list/audit-list#AuditListTop'] },
  },
  defaultSort: '-at',
  endpoints: [auditCsvEndpoint],
  fields: [
    momentField('at', 'When', { required: true }),
    { name: 'by', type: 'text', label: 'Who', required: true, index: true },
    { name: 'byEmail', type: 'text', label: 'Their e-mail address' },
    {
      name: 'act',
      type: 'select',
      label: 'Did what',
      required: true,
      index: true,
      options: kinds.map((value) => ({ value, label: actWords[value] })),
    },
    {
      name: 'what',
      type: 'text',
      label: 'To what',
      required: true,
      admin: { components: { Cell: '/modules/audit/list/audit-cells#WhatCell' } },
    },
    { name: 'details', type: 'text', label: 'In detail' },
    {
      name: 'outcome',
      type: 'select',
      label: 'Outcome',
      required: true,
      defaultValue: 'done',
      options: [
        { value: 'done', label: 'Done' },
        { value: 'begun', label: 'Begun; whether it was finished is not known' },
      ],
    },
    { name: 'times', type: 'number', label: 'Times' },
    onceKey,
    {
      name: 'href',
      type: 'text',
      label: 'Where it is',
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
  ],
})
