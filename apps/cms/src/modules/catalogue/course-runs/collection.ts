import { hiddenFrom } from '@cms/access/hidden-from'
import { startCopyAfresh } from '@cms/copies/start-copy-afresh'
import { contentCollection } from '@cms/fields/content-collection'
import { clashesEndpoint } from './clashes/clashes-endpoint'
import { comingRunsEndpoints } from './coming/coming-runs-endpoints'
import { runTabs, statusField } from './fields'
import { keepLabel } from './hooks/keep-label'
import { keepPeriod } from './hooks/keep-period'
import { undoChangingTakenRun } from './keep-while-taken'
import { countInLedger } from './hooks/count-in-ledger'
import { refuseDeletingTakenRun, refuseTrashingTakenRun } from './hooks/refuse-deletion-when-taken'

/** A course on given days, at a place or online, with a capacity. Staff call it a date. */
export const CourseRuns = contentCollection({
  slug: 'course-runs',
  labels: { singular: 'Course date', plural: 'Course dates' },
  admin: {
    group: 'Catalogue',
    hidden: hiddenFrom('author'),
    useAsTitle: 'label',
    defaultColumns: ['label', 'startsAt', 'status', 'capacity', 'placesLeft'],
    listSearchableFields: ['label'],
    description: 'When and where your courses are taught, and how many people can come.',
    formatDocURL: ({ defaultURL, viewType }) =>
      viewType === 'trash' ? defaultURL : `${defaultURL}/sheet`,
    components: {
      beforeListTable: ['/modules/catalogue/course-runs/list/dates-links#DatesLinks'],
      views: {
        edit: {
          sheet: {
            Component: '/modules/desk/sheet/date-sheet#DateSheet',
            path: '/sheet',
            tab: { label: 'Who comes', href: '/sheet', order: 1 },
          },
          default: { tab: { label: 'Days, place, price', href: '', order: 2 } },
        },
      },
    },
  },
  defaultSort: 'startsAt',
  endpoints: [clashesEndpoint, ...comingRunsEndpoints],
  hooks: {
    beforeOperation: [startCopyAfresh({ status: 'hidden' })],
    beforeValidate: [keepPeriod],
    beforeChange: [refuseTrashingTakenRun, keepLabel],
    afterChange: [undoChangingTakenRun, countInLedger],
    beforeDelete: [refuseDeletingTakenRun],
  },
  fields: [
    {
      name: 'label',
      type: 'text',
      label: 'Course date',
      index: true,
      admin: { hidden: true, disableBulkEdit: true },
    },
    runTabs,
    statusField,
  ],
})
