import { recordCollection } from '@cms/fields/record-collection'
import { momentField, ofOrder, onceKey, programOnly } from '@cms/fields/record-fields'
import { troubleFields } from '@cms/fields/trouble-fields'

/**
 * Places of an order on their way to another date of their course. Written before anything is moved;
 * a job finishes what was cut short. The order, its price and its invoice stay as they are.
 */
export const PlaceMoves = recordCollection({
  slug: 'place-moves',
  labels: { singular: 'Move to another date', plural: 'Moves to another date' },
  admin: {
    description: 'Places that staff put on another date. The order and its invoice stay the same.',
    useAsTitle: 'title',
    defaultColumns: ['title', 'fromLabel', 'toLabel', 'status', 'createdAt', 'trouble'],
    listSearchableFields: ['title', 'fromLabel', 'toLabel', 'reason'],
  },
  defaultSort: '-createdAt',
  fields: [
    ...troubleFields,
    { name: 'title', label: 'Move', type: 'text', required: true },
    {
      name: 'status',
      type: 'select',
      required: true,
      index: true,
      options: [
        { label: 'Being prepared', value: 'planned' },
        { label: 'Moved', value: 'moved' },
        { label: 'Not moved: too few places left', value: 'refused' },
      ],
    },
    { name: 'fromLabel', label: 'From', type: 'text', required: true },
    { name: 'toLabel', label: 'To', type: 'text', required: true },
    { name: 'reason', type: 'text', required: true },
    { name: 'requestedBy', label: 'Asked for by', type: 'text', required: true },
    ...ofOrder,
    momentField('finishedAt', 'Finished at'),
    onceKey,
    { name: 'fromRunId', type: 'text', required: true, index: true, ...programOnly },
    /** A `CourseDate`, as it was when the move was asked for. */
    { name: 'to', type: 'json', required: true, ...programOnly },
    /** Each `PlaceToMove`. */
    { name: 'places', type: 'json', required: true, ...programOnly },
    { name: 'followUpDone', type: 'checkbox', index: true, ...programOnly },
  ],
})
