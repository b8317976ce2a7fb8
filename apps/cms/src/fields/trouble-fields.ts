import type { Condition, Field } from 'payload'

import { momentField, programOnly } from './record-fields'

const isInTrouble: Condition = ({ trouble }) => Boolean(trouble)

/**
 * What a job keeps failing at with this one item, for staff to read at the item until it is over:
 * `keepTrouble` of the scheduler writes it. `failedTries` counts those in a row.
 */
export const troubleFields: Field[] = [
  {
    name: 'trouble',
    label: 'What keeps failing',
    type: 'text',
    admin: { readOnly: true, condition: isInTrouble },
  },
  withCondition(momentField('troubleSince', 'Failing since')),
  { name: 'failedTries', type: 'number', ...programOnly },
  {
    name: 'troubleNotice',
    type: 'ui',
    admin: {
      condition: isInTrouble,
      disableListColumn: true,
      components: { Field: '/modules/desk/trouble-notice#TroubleNotice' },
    },
  },
]

/** The same for what is told elsewhere than in a field: what has no page of its own, and accounts. */
export const hiddenTroubleFields: Field[] = [
  { name: 'trouble', type: 'text', ...programOnly },
  { name: 'troubleSince', type: 'date', ...programOnly },
  { name: 'failedTries', type: 'number', ...programOnly },
]

function withCondition(field: Field): Field {
  return { ...field, admin: { ...field.admin, readOnly: true, condition: isInTrouble } } as Field
}
