import { reservedPageSlugs } from '@lectern/shared/addresses/own-paths'
import type { Field } from 'payload'

import { pathBefore } from '@lectern/shared/addresses/public-path'
import { withRowLabel } from '@cms/admin/row-label/row-label'
import { metaTab } from '@cms/fields/meta-tab'
import { slugField } from '@cms/fields/slug-field'
import { usedInField } from '@cms/references/used-in-field'
import { BigQuote } from '../blocks/big-quote'
import { CallToAction } from '../blocks/call-to-action'
import { ClientLogos } from '../blocks/client-logos'
import { Contact } from '../blocks/contact'
import { CoursesBlock } from '../blocks/courses'
import { Figures } from '../blocks/figures'
import { Hero } from '../blocks/hero'
import { LatestPosts } from '../blocks/latest-posts'
import { NextDates } from '../blocks/next-dates'
import { PictureWithText } from '../blocks/picture-with-text'
import { Questions } from '../blocks/questions'
import { RetentionTable } from '../blocks/retention-table'
import { RichTextBlock } from '../blocks/rich-text-block'
import { Steps } from '../blocks/steps'
import { Team } from '../blocks/team'
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
              PictureWithText,
              Figures,
              Steps,
              TopicsBlock,
              CoursesBlock,
              NextDates,
              LatestPosts,
              Team,
              TestimonialsBlock,
              BigQuote,
              ClientLogos,
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
    under: pathBefore('pages'),
    reserved: reservedPageSlugs,
    note: 'The page “home” is the front page.',
  }),
  usedInField,
]
