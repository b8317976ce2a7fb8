import type { DateField, GlobalConfig, TextFieldSingleValidation } from 'payload'

import { globalAccessOf } from '@cms/access/access-of'
import { hiddenFrom } from '@cms/access/hidden-from'
import { editedFromField } from '@cms/fields/edited-from-field'
import { readSynonyms } from './read-synonyms'

/** Payload on SQLite moves `updatedAt` only when a column of the row itself changes; lists have rows of their own. */
const savedAtField: DateField = {
  name: 'savedAt',
  type: 'date',
  hidden: true,
  admin: { components: { Diff: '/fields/nothing-to-compare#NothingToCompare' } },
  hooks: { beforeChange: [() => new Date().toISOString()] },
}

const refuseSingleWords: TextFieldSingleValidation = (value) =>
  readSynonyms(value ?? '').length > 1
    ? true
    : 'Please type at least two that mean the same, with commas between them, such as “manager, supervisor”.'

/** What visitors may say for what this company says. */
export const SearchWords: GlobalConfig = {
  slug: 'search-words',
  label: 'Search',
  access: globalAccessOf('search-words'),
  admin: {
    group: 'Settings',
    hidden: hiddenFrom('author', 'bookings'),
    description:
      'Words that mean the same to visitors. Whoever searches for one of them finds the others, too. Plurals, other forms of a word and typing errors need not be listed.',
    hideAPIURL: true,
  },
  versions: { max: 50 },
  fields: [
    {
      name: 'synonyms',
      type: 'array',
      label: 'Words that mean the same',
      labels: { singular: 'group', plural: 'groups' },
      maxRows: 200,
      admin: {
        description:
          'Under “Searched and not found” you see which words are missing. A change counts at once.',
      },
      fields: [
        {
          name: 'words',
          type: 'text',
          label: 'Words or phrases, with commas between them',
          required: true,
          maxLength: 300,
          admin: { description: 'Such as “public speaking, presenting, speaking up”.' },
          validate: refuseSingleWords,
        },
      ],
    },
    savedAtField,
    editedFromField,
  ],
}
