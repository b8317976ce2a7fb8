import { recordCollection } from '@cms/fields/record-collection'
import { momentField, ofOrder, onceKey, programOnly } from '@cms/fields/record-fields'

/**
 * What was certified, as it was on that day: nothing of it changes afterwards, whatever becomes of course, date or
 * place. One that should not have been issued is revoked, which adds when, by whom and why.
 */
export const Certificates = recordCollection({
  slug: 'certificates',
  labels: { singular: 'Certificate', plural: 'Certificates' },
  admin: { hidden: true, useAsTitle: 'code' },
  fields: [
    /** Printed on it, and known to whomever it is shown. */
    { name: 'code', type: 'text', required: true, unique: true },
    { name: 'delegateName', type: 'text', required: true },
    { name: 'courseTitle', type: 'text', required: true },
    /** In words. */
    { name: 'days', type: 'text', required: true },
    { name: 'cpdHours', type: 'number', required: true },
    { name: 'issuer', type: 'text', required: true },
    momentField('issuedAt', 'Issued at', { required: true }),
    { name: 'issuedBy', type: 'text', required: true },
    /** `YYYY-MM-DD`; empty where it is good for ever. */
    { name: 'validUntil', type: 'text' },
    momentField('revokedAt', 'Revoked at'),
    { name: 'revokedBy', type: 'text' },
    { name: 'revokedReason', type: 'text' },
    momentField('keptUntil', 'Kept until', { required: true }),
    ...ofOrder,
    { name: 'bookingId', type: 'text', required: true, index: true, ...programOnly },
    { name: 'runId', type: 'text', required: true, index: true, ...programOnly },
    /** The random half of the link; useless without the signature. */
    { name: 'linkKey', type: 'text', required: true, unique: true, ...programOnly },
    /** `<booking>/<run>/<how many were revoked before>`, so that one stands for each place on a date. */
    onceKey,
  ],
})
