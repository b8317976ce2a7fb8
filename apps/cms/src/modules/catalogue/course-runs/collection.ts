import type { CollectionConfig } from 'payload'

import { hiddenFrom } from '../../../access/hidden-from'
import { isEditorOrOwner } from '../../../access/is-editor-or-owner'
import { startCopyAfresh } from '../../../copies/start-copy-afresh'
import { editedFromField } from '../../../fields/edited-from-field'
import {
  refuseDeletionWhenUsed,
  refuseTrashingWhenUsed,
} from '../../../references/refuse-deletion-when-used'
import { onPublicRunsOrCatalogueReader } from './access'
import { runTabs, statusField } from './fields'
import { keepLabel } from './hooks/keep-label'
import { undoChangingTakenRun } from './keep-while-taken'
import { countInLedger } from './hooks/count-in-ledger'
import { refuseDeletingTakenRun, refuseTrashingTakenRun } from './hooks/refuse-deletion-when-taken'

/** A course on given days, at a place or online, with a capacity. Staff call it a date. */
export const CourseRuns: CollectionConfig = {
  slug: 'course-runs',
  labels: { singular: 'Course date', plural: 'Course dates' },
  admin: {
    group: 'Catalogue',
    hidden: hiddenFrom('author'),
    useAsTitle: 'label',
    defaultColumns: ['label', 'startsAt', 'status', 'capacity', 'placesLeft'],
    hideAPIURL: true,
    listSearchableFields: ['label'],
    description: 'When and where your courses are taught, and how many people can come.',
    components: {
      beforeListTable: ['/modules/catalogue/course-runs/list/dates-links#DatesLinks'],
    },
  },
  defaultSort: 'startsAt',
  trash: true,
  access: {
    create: isEditorOrOwner,
    read: onPublicRunsOrCatalogueReader,
    update: isEditorOrOwner,
    delete: isEditorOrOwner,
  },
  hooks: {
    beforeOperation: [startCopyAfresh({ status: 'hidden' })],
    beforeChange: [refuseTrashingTakenRun, refuseTrashingWhenUsed, keepLabel],
    afterChange: [undoChangingTakenRun, countInLedger],
    beforeDelete: [refuseDeletingTakenRun, refuseDeletionWhenUsed],
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
    editedFromField,
  ],
}
