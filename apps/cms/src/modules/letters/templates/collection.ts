import type { TextareaFieldValidation, TextFieldSingleValidation } from 'payload'
import { text, textarea } from 'payload/shared'

import { hiddenFrom } from '@cms/access/hidden-from'
import { contentCollection } from '@cms/fields/content-collection'
import { writtenLimits } from '../written/written-letter'
import { listOfPlaceholders, openWords, unknownPlaceholders } from './placeholders'

const refuseUnknownInLine: TextFieldSingleValidation = (value, options) => {
  const usual = text(value, options)
  return usual === true ? refuseUnknown(value) : usual
}

const refuseUnknownInText: TextareaFieldValidation = (value, options) => {
  const usual = textarea(value, options)
  return usual === true ? refuseUnknown(value) : usual
}

/** Letters that staff begin with, in their own words. */
export const EmailTemplates = contentCollection({
  slug: 'email-templates',
  labels: { singular: 'E-mail template', plural: 'E-mail templates' },
  admin: {
    group: 'Settings',
    hidden: hiddenFrom('author', 'editor'),
    useAsTitle: 'name',
    defaultColumns: ['name', 'usedFor', 'subject', 'updatedAt'],
    description: `What you write again and again. In braces stands what is filled in for each reader: ${listOfPlaceholders()}.`,
  },
  defaultSort: 'name',
  // Two of one name could not be told apart on their buttons.
  disableDuplicate: true,
  fields: [
    {
      name: 'name',
      type: 'text',
      label: 'Name',
      required: true,
      maxLength: 60,
      admin: {
        description: 'On the button that begins with it, such as “In-house, first answer”.',
      },
    },
    {
      name: 'usedFor',
      type: 'select',
      label: 'Offered when you',
      required: true,
      defaultValue: 'enquiries',
      options: [
        { label: 'Answer an enquiry', value: 'enquiries' },
        { label: 'Write to everybody on a date', value: 'dates' },
      ],
    },
    {
      name: 'subject',
      type: 'text',
      label: 'Subject',
      maxLength: writtenLimits.subject,
      validate: refuseUnknownInLine,
      admin: { description: 'Left empty, an answer says “Re:” and what it is about.' },
    },
    {
      name: 'text',
      type: 'textarea',
      label: 'Text',
      required: true,
      maxLength: writtenLimits.text,
      validate: refuseUnknownInText,
      admin: { rows: 16 },
    },
  ],
})

function refuseUnknown(value: unknown): string | true {
  const unknown = typeof value === 'string' ? unknownPlaceholders(value) : []
  return unknown.length === 0 || openWords(unknown).join(' ')
}
