import { pathBefore } from '@lectern/shared/addresses/public-path'
import { hiddenFrom } from '@cms/access/hidden-from'
import { contentCollection } from '@cms/fields/content-collection'
import { contentVersions } from '@cms/fields/content-versions'
import { slugField } from '@cms/fields/slug-field'
import { usedInField } from '@cms/references/used-in-field'
import { courseTabs } from './fields'
import { relabelRunsOfCourse } from '../course-runs/hooks/relabel-runs'

/** What is taught. Its dates are course runs, which are documents of their own. */
export const Courses = contentCollection({
  slug: 'courses',
  labels: { singular: 'Course', plural: 'Courses' },
  admin: {
    group: 'Catalogue',
    hidden: hiddenFrom('author'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'level', 'durationDays', 'priceNetPence', '_status'],
    listSearchableFields: ['title', 'summary'],
    description: 'What you teach. When and where it is taught is under “Dates”.',
    components: {
      views: {
        edit: {
          dates: {
            Component: '/modules/calendar/course-dates/course-dates-view#CourseDatesView',
            path: '/dates',
            tab: { label: 'Dates', href: '/dates', order: 1 },
          },
          default: { tab: { label: 'What visitors read', href: '', order: 2 } },
        },
      },
    },
  },
  defaultSort: 'title',
  versions: contentVersions,
  hooks: {
    afterChange: [relabelRunsOfCourse],
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: 'Title',
      required: true,
      maxLength: 120,
      admin: {
        description: 'The course’s full name, such as “Level 4 Certificate in Coaching Skills”.',
      },
    },
    slugField({ from: 'title', under: pathBefore('courses') }),
    courseTabs,
    usedInField,
  ],
})
