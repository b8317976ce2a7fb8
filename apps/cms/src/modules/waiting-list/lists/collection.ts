import { recordCollection } from '@cms/fields/record-collection'
import { onceKey } from '@cms/fields/record-fields'
import { hiddenTroubleFields } from '@cms/fields/trouble-fields'

/**
 * How the waiting list of one date stands, beside those who wait. A step that holds or frees places is
 * written here before it is taken, and can be taken again: whoever comes next finishes it first.
 */
export const WaitingLists = recordCollection({
  slug: 'waiting-lists',
  admin: { hidden: true },
  fields: [
    /** The date's id. */
    onceKey,
    { name: 'runId', type: 'text', required: true, index: true },
    /** Goes up with each step that is written or finished; it is also the round of the holds of a step. */
    { name: 'version', type: 'number', required: true },
    /** A `PlannedStep`, until it is finished. */
    { name: 'step', type: 'json' },
    /** The place wanted for which free places are kept together, and until when. */
    { name: 'reservedFor', type: 'text' },
    { name: 'reservedUntil', type: 'date' },
    /** What the ledger's `freed` was when it was looked at last, without what reservations gave back. */
    { name: 'freedSeen', type: 'number', required: true },
    { name: 'freedAt', type: 'date' },
    /** Somebody waits or has an offer, or joined a moment ago. */
    { name: 'isActive', type: 'checkbox', index: true },
    { name: 'joinedAt', type: 'date' },
    ...hiddenTroubleFields,
  ],
})
