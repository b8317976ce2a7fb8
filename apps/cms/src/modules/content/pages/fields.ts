import { reservedPageSlugs } from '@lectern/shared/contract/public-path'
import type { Field } from 'payload'

import { withRowLabel } from '../../../admin/row-label/row-label'
import { editedFromField } from '../../../fields/edited-from-field'
import { metaTab } from '../../../fields/meta-tab'
import { slugField } from '../../../fields/slug-field'
import { usedInField } from '../../../references/used-in-field'
import { searchTextField } from '../../search'
import { CallToAction } from '../blocks/call-to-action'
import { Contact } from '../blocks/contact'
import { CoursesBlock } from '../blocks/courses'
import { Hero } from '../blocks/hero'
import { LatestPosts } from '../blocks/latest-posts'
import { NextDates } from '../blocks/next-dates'
import { Questions } from '../blocks/questions'
import { RetentionTable } from '../blocks/retention-table'
import { RichTextBlock } from '../blocks/rich-text-block'
import { TestimonialsBlock } from '../blocks/testimonials'
import { TopicsBlock } from '../blocks/topics'

export const fields: Field[] = [
  {
    name: 'title',
    type: 'text',
    label: 'Title',
    required: true,
    maxLength: 120,
    admin: {
      description: 'The name of the page. It is its heading too, unless an opening block has one.',
    },
  },
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Blocks',
        fields: [
          {
            name: 'layout',
            type: 'blocks',
            label: 'What the page is made of',
            labels: { singular: 'Block', plural: 'Blocks' },
            admin: {
              initCollapsed: true,
              description: 'Add blocks, drag them into order, and press Preview to see the page.',
            },
            blocks: [
              Hero,
              RichTextBlock,
              TopicsBlock,
              CoursesBlock,
              NextDates,
              LatestPosts,
              TestimonialsBlock,
              CallToAction,
              Questions,
              Contact,
              RetentionTable,
            ].map(withRowLabel),
          },
        ],
      },
      metaTab,
    ],
  },
  slugField({
    from: 'title',
    under: '/',
    reserved: reservedPageSlugs,
    note: 'The page “home” is the front page.',
  }),
  searchTextField('pages'),
  usedInField,
  editedFromField,
]
