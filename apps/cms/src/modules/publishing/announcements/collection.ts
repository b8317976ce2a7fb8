import type { CollectionConfig } from 'payload'

import { accessOf } from '@cms/access/access-of'
import { hiddenFrom } from '@cms/access/hidden-from'

const dayAndTime = {
  pickerAppearance: 'dayAndTime',
  displayFormat: 'd MMM yyyy, HH:mm:ss',
} as const

const asWords = {
  components: {
    Field: '/modules/publishing/announcements/announced-tags#AnnouncedTags',
    Cell: '/modules/publishing/announcements/announced-tags#AnnouncedTagsCell',
  },
}

/**
 * What the website has to be told. A row is written in the transaction of the change that it tells
 * of, so there is one exactly when the change happened, and it waits until the website has answered.
 */
export const Announcements: CollectionConfig = {
  slug: 'announcements',
  labels: { singular: 'News for the website', plural: 'News for the website' },
  access: accessOf('announcements'),
  admin: {
    group: 'Settings',
    hidden: hiddenFrom('author', 'bookings', 'editor'),
    description:
      'Whatever you publish is told to the website at once. If it does not answer, it is told again until it does; nothing is for you to do.',
    listSearchableFields: ['lastError'],
    defaultColumns: ['createdAt', 'state', 'tags', 'deliveredAt', 'lastError'],
    hideAPIURL: true,
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  disableBulkDelete: true,
  disableBulkEdit: true,
  fields: [
    {
      name: 'state',
      type: 'select',
      label: 'State',
      required: true,
      index: true,
      options: [
        { label: 'The website has not answered yet', value: 'waiting' },
        { label: 'Live', value: 'delivered' },
      ],
    },
    { name: 'tags', type: 'json', label: 'What has changed', required: true, admin: asWords },
    { name: 'paths', type: 'json', label: 'Pages to be made anew at once', admin: asWords },
    { name: 'deliveredAt', type: 'date', label: 'Live since', admin: { date: dayAndTime } },
    { name: 'lastError', type: 'text', label: 'What the website last said' },
    { name: 'attempts', type: 'number', label: 'Times it was told in vain', required: true },
    {
      name: 'nextAttemptAt',
      type: 'date',
      label: 'Told again at',
      required: true,
      index: true,
      admin: { date: dayAndTime },
    },
  ],
}
