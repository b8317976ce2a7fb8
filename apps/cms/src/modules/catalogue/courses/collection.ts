import type { CollectionConfig } from 'payload'

import { hiddenFrom } from '../../../access/hidden-from'
import { isEditorOrOwner } from '../../../access/is-editor-or-owner'
import { publishedOrCatalogueReader } from '../../../access/published-or-catalogue-reader'
import { startCopyAfresh } from '../../../copies/start-copy-afresh'
import { contentVersions } from '../../../fields/content-versions'
import { editedFromField } from '../../../fields/edited-from-field'
import { slugField } from '../../../fields/slug-field'
import {
  refuseDeletionWhenUsed,
  refuseTrashingWhenUsed,
} from '../../../references/refuse-deletion-when-used'
import { usedInField } from '../../../references/used-in-field'
import { searchTextField } from '../../search'
import { courseTabs } from './fields'
import { relabelRunsOfCourse } from '../course-runs/hooks/relabel-runs'

/** What is taught. Its dates are course runs, which are documents of their own. */
export const Courses: CollectionConfig = {
  slug: 'courses',
  labels: { singular: 'Course', plural: 'Courses' },
  admin: {
    group: 'Catalogue',
    hidden: hiddenFrom('author'),
    useAsTitle: 'title',
    defaultColumns: ['title', 'level', 'durationDays', 'priceNetPence', '_status'],
    hideAPIURL: true,
    listSearchableFields: ['title', 'summary'],
    description: 'What you teach. When and where it is taught is under “Course dates”.',
  },
  defaultSort: 'title',
  trash: true,
  versions: contentVersions,
  access: {
    create: isEditorOrOwner,
    read: publishedOrCatalogueReader,
    readVersions: isEditorOrOwner,
    update: isEditorOrOwner,
    delete: isEditorOrOwner,
  },
  hooks: {
    beforeOperation: [startCopyAfresh({ _status: 'draft' })],
    beforeChange: [refuseTrashingWhenUsed],
    afterChange: [relabelRunsOfCourse],
    beforeDelete: [refuseDeletionWhenUsed],
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
    slugField({ from: 'title', under: '/courses/' }),
    courseTabs,
    searchTextField('courses'),
    usedInField,
    editedFromField,
  ],
}
