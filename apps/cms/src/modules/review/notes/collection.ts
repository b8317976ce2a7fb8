import { recordCollection } from '@cms/fields/record-collection'
import { momentField, onceKey } from '@cms/fields/record-fields'

/** What staff write to each other beside a draft. Visitors never read it, and it goes with its document. */
export const DraftNotes = recordCollection({
  slug: 'draft-notes',
  labels: { singular: 'Note on a draft', plural: 'Notes on drafts' },
  admin: { hidden: true },
  fields: [
    onceKey,
    { name: 'kind', type: 'text', required: true, index: true },
    { name: 'documentId', type: 'text', required: true, index: true },
    /** The note that this answers; none of the first of a conversation. */
    { name: 'answerTo', type: 'text', index: true },
    /** The field in the form; none of a note on the whole. */
    { name: 'path', type: 'text' },
    /** The paragraph that it is about, as it stood then. */
    { name: 'about', type: 'textarea' },
    { name: 'words', type: 'textarea', required: true },
    momentField('writtenAt', 'Written at', { required: true }),
    { name: 'writtenBy', type: 'text', required: true },
    { name: 'writtenById', type: 'text', required: true },
    momentField('doneAt', 'Done at'),
    { name: 'doneBy', type: 'text' },
  ],
})
