import { momentField, ofOrder, onceKey, programOnly } from '@cms/fields/record-fields'
import { recordCollection } from '@cms/fields/record-collection'

/**
 * Whether somebody was there on one day of a date: one for each place, date and day. It names nobody, since it
 * is about a place; whoever had that place is said by the booking, and what is erased there takes it along.
 */
export const Attendances = recordCollection({
  slug: 'attendances',
  labels: { singular: 'Attendance', plural: 'Attendances' },
  admin: { hidden: true },
  fields: [
    { name: 'isPresent', type: 'checkbox', required: true },
    /** `YYYY-MM-DD`, one of the days of the date. */
    { name: 'day', type: 'text', required: true },
    /** When it was ticked, which may be long before it arrived. */
    momentField('at', 'Ticked at', { required: true }),
    { name: 'by', type: 'text', required: true },
    ...ofOrder,
    { name: 'bookingId', type: 'text', required: true, index: true, ...programOnly },
    { name: 'runId', type: 'text', required: true, index: true, ...programOnly },
    /** The tick that it comes from, so that the same one is known again. */
    { name: 'tickId', type: 'text', required: true, ...programOnly },
    /** `<booking>/<run>/<day>`: a place that is moved begins anew on its other date. */
    onceKey,
  ],
})
