import type { Field } from 'payload'

import { pathBefore } from '@lectern/shared/addresses/public-path'
import { createdByField } from '@cms/fields/created-by-field'
import { metaTab } from '@cms/fields/meta-tab'
import { publishedAtField } from '@cms/fields/published-at-field'
import { richTextField } from '@cms/fields/rich-text-field'
import { slugField } from '@cms/fields/slug-field'
import { usedInField } from '@cms/references/used-in-field'

const title: Field = {
  name: 'title',
  type: 'text',
  label: 'Title',
  required: true,
  maxLength: 120,
  admin: { description: 'The headline, on the page and in lists.' },
}

const article: Field[] = [
  {
    name: 'summary',
    type: 'textarea',
    label: 'Summary',
    required: true,
    maxLength: 300,
    admin: {
      description:
        'One or two sentences for lists, feeds and search results; at most 300 characters.',
    },
  },
  {
    name: 'heroImage',
    type: 'upload',
    relationTo: 'media',
    label: 'Main picture',
    admin: { description: 'Shown above the article and in lists. May stay empty.' },
  },
  richTextField({ name: 'content', label: 'Article' }),
]

const related: Field[] = [
  {
    name: 'relatedCourses',
    type: 'relationship',
    relationTo: 'courses',
    hasMany: true,
    maxRows: 6,
    label: 'Related courses',
    admin: {
      description: 'Shown below the article. Left empty, courses about the same topics are shown.',
    },
  },
]

const sidebar: Field[] = [
  {
    name: 'author',
    type: 'relationship',
    relationTo: 'authors',
    label: 'Author',
    required: true,
    defaultValue: ({ user }) => user?.authorProfile ?? undefined,
    admin: { position: 'sidebar', description: 'Shown as “Posted by …”.' },
  },
  {
    name: 'topics',
    type: 'relationship',
    relationTo: 'topics',
    hasMany: true,
    label: 'Topics',
    admin: {
      position: 'sidebar',
      description: 'What the article is about: one to three help readers to find it.',
    },
  },
  publishedAtField,
  slugField({ from: 'title', under: pathBefore('posts') }),
]

export const fields: Field[] = [
  title,
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Article',
        description:
          'In the article, type / on an empty line for headings, lists, pictures, course promotions, testimonials and calls to action. To write a price that stays up to date, type / inside a sentence and choose “Course price”. A text from Word, Google Docs or a mail can be pasted as it is, or put in as a .docx file.',
        fields: article,
      },
      { label: 'Courses', fields: related },
      metaTab,
    ],
  },
  ...sidebar,
  createdByField,
  usedInField,
]
