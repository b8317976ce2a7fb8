import { recordCollection } from '@cms/fields/record-collection'
import { momentField, onceKey, programOnly } from '@cms/fields/record-fields'

/**
 * Who waits for places on a full date: how many together, and since when. Nobody is in the queue before their
 * address is confirmed. Whoever was offered places and let them go is no longer in it, and may ask again.
 */
export const PlacesWanted = recordCollection({
  slug: 'places-wanted',
  labels: { singular: 'Place wanted', plural: 'Places wanted' },
  admin: { hidden: true, useAsTitle: 'name' },
  defaultSort: 'since',
  fields: [
    { name: 'name', type: 'text', required: true },
    { name: 'email', label: 'E-mail', type: 'text', required: true, index: true },
    { name: 'telephone', type: 'text' },
    { name: 'count', label: 'Places', type: 'number', required: true },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      options: [
        { label: 'Not confirmed', value: 'unconfirmed' },
        { label: 'Waiting', value: 'waiting' },
        { label: 'Places offered', value: 'offered' },
        { label: 'Booked', value: 'booked' },
        { label: 'Let the offer go', value: 'lapsed' },
        { label: 'Left the list', value: 'left' },
        { label: 'The date was called off', value: 'called-off' },
        { label: 'The date began', value: 'over' },
      ],
    },
    momentField('since', 'Since', { required: true }),
    momentField('offeredUntil', 'Places held until'),
    momentField('reservationEndedAt', 'Places reserved in vain until'),
    /** Of staff: who put somebody on the list, moved them up, took them off, and why. */
    { name: 'addedBy', type: 'text', label: 'Put on the list by' },
    { name: 'movedUpBy', type: 'text', label: 'Moved up by' },
    momentField('movedUpAt', 'Moved up'),
    { name: 'movedUpReason', type: 'text', label: 'Moved up because' },
    { name: 'takenOffBy', type: 'text', label: 'Taken off by' },
    { name: 'takenOffReason', type: 'text', label: 'Taken off because' },
    /** Of whoever was moved up: in front of whom they stand, in milliseconds as `since` of the others. */
    { name: 'rank', type: 'number', ...programOnly },
    { name: 'runId', type: 'text', required: true, index: true, ...programOnly },
    /** The order that holds the places which are, or were, offered. */
    { name: 'orderId', type: 'text', index: true, ...programOnly },
    /** Stands in the link to the page of this place, which its owner alone is sent. */
    { name: 'linkKey', type: 'text', required: true, unique: true, ...programOnly },
    /** What its owner is still to be told: a `DueLetter`. */
    { name: 'letterDue', type: 'text', index: true, ...programOnly },
    /** `<run>/<hash of the address>`. */
    { name: 'owner', type: 'text', required: true, index: true, ...programOnly },
    /** `<owner>/<turn>`: one address waits once at a time on a date. */
    onceKey,
  ],
})
