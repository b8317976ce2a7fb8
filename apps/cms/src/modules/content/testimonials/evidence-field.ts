import type { DateField, Field, FieldAccess, GroupField } from 'payload'

import { reachesAll } from '@cms/access/reaches-all'

const source: Field = {
  name: 'source',
  type: 'select',
  label: 'Where it came from',
  options: [
    { value: 'email', label: 'E-mail' },
    { value: 'feedback-form', label: 'Feedback form' },
    { value: 'letter', label: 'Letter' },
    { value: 'recorded-call', label: 'Recorded call' },
    { value: 'review-site', label: 'Review site' },
    { value: 'other', label: 'Somewhere else' },
  ],
  admin: { description: 'Needed before it can be published.' },
  validate: whenPublished((value) => (value ? true : 'Please say where it came from.')),
}

const sourceDetail: Field = {
  name: 'sourceDetail',
  type: 'text',
  label: 'Where to find the original',
  maxLength: 250,
  admin: { description: 'Such as “E-mail to bookings@ of 3 March, folder Feedback 2026”.' },
}

const receivedOn = dayField('receivedOn', 'Received on', 'Please say when it was received.')

const consent: Field = {
  name: 'consent',
  type: 'checkbox',
  label: 'They agreed that we publish it under this name',
  defaultValue: false,
  admin: {
    description:
      'Needed before it can be published. Untick it when they change their mind: it then leaves the website at once, whichever button you press.',
  },
  validate: whenPublished(
    (value) => value === true || 'A testimonial can be published only when the person has agreed.',
  ),
}

const consentNotice: Field = {
  name: 'consentNotice',
  type: 'ui',
  admin: {
    condition: (_, { consent: given } = {}) => !given,
    components: {
      Field: '/modules/content/testimonials/consent/consent-notice.client#ConsentNotice',
    },
  },
}

const consentOn = dayField('consentOn', 'Agreed on', 'Please say when they agreed.')

const consentDetail: Field = {
  name: 'consentDetail',
  type: 'text',
  label: 'How they agreed',
  maxLength: 250,
  admin: { description: 'Such as “Ticked the box on the feedback form”.' },
}

const incentive: Field = {
  name: 'incentive',
  type: 'select',
  label: 'Did they get something for it?',
  defaultValue: 'none',
  options: [
    { value: 'none', label: 'No' },
    { value: 'discount', label: 'A discount' },
    { value: 'gift', label: 'A gift' },
    { value: 'other', label: 'Something else' },
  ],
  admin: { description: 'If so, the website says it beside the testimonial, as the law asks.' },
}

const incentiveDetail: Field = {
  name: 'incentiveDetail',
  type: 'text',
  label: 'What did they get?',
  maxLength: 250,
  admin: {
    condition: (_, { incentive: given } = {}) => !!given && given !== 'none',
    description: 'For our records; visitors do not see it.',
  },
}

/** Not `required`: a draft may lack all of it, and the public's type of a testimonial has none of it. */
export const evidenceField: GroupField = {
  name: 'evidence',
  type: 'group',
  label: 'Source and consent',
  // They said and agreed to the original; other words need a consent of their own.
  disableDuplicate: true,
  access: { read: forItsEditors, create: forItsEditors, update: forItsEditors },
  fields: [
    { type: 'row', fields: [source, receivedOn] },
    sourceDetail,
    consent,
    consentNotice,
    { type: 'row', fields: [consentOn, consentDetail] },
    { type: 'row', fields: [incentive, incentiveDetail] },
  ],
}

function forItsEditors({ req }: Parameters<FieldAccess>[0]): boolean {
  return reachesAll(req.user, 'update', 'testimonials')
}

function dayField(name: string, label: string, whenMissing: string): DateField {
  return {
    name,
    type: 'date',
    label,
    admin: {
      date: { pickerAppearance: 'dayOnly', displayFormat: 'd MMM yyyy' },
      description: 'Needed before it can be published.',
    },
    validate: whenPublished((value) => pastDay(value, whenMissing)),
  }
}

/** A consent that is withdrawn must not keep anybody from unpublishing. */
function whenPublished(rule: (value: unknown) => string | true) {
  return (value: unknown, { data }: { data: { _status?: string | null } }): string | true =>
    data._status === 'published' ? rule(value) : true
}

function pastDay(value: unknown, whenMissing: string): string | true {
  if (!value) return whenMissing
  return new Date(value as string) <= new Date() || 'This day is still to come. Please check it.'
}
