import type { ChosenKind } from '@lectern/shared/privacy/retention-table'
import {
  chosenTermOf,
  isChosen,
  retentionKinds,
  ruleOf,
} from '@lectern/shared/privacy/retention-table'
import { standardYearEndMonth } from '@lectern/shared/privacy/retention-terms'
import type { Field, NamedTab, NumberField } from 'payload'

import { checkWholeNumber } from '../../fields/whole-number'

const labels: Record<ChosenKind, string> = {
  unpaidOrders: 'Bookings that were not finished',
  contactDetails: 'Telephone number of the booker, e-mail addresses of delegates',
  delegates: 'Names of delegates',
  books: 'Name and address of customers, in orders and invoices',
  emailTexts: 'Texts of e-mails to customers',
  timeLines: 'Time lines of orders',
  paymentMessages: 'Messages from Stripe',
  enquiries: 'Enquiries',
  complaints: 'Data-protection complaints',
  requests: 'Records of requests for erasure',
  staffActs: 'The record of what staff did',
  mailFiles: 'Files of e-mails that were not sent',
}

/** How long records about people are kept: the table is data in shared, and a job carries it out. */
export const privacyTab: NamedTab = {
  name: 'privacy',
  label: 'Privacy',
  description:
    'How long you keep what about people. It is erased by itself when its time is over, and the table on your privacy page follows what you set here. What has been erased cannot be brought back.',
  fields: [...retentionKinds.filter(isChosen).map(termField), yearEndField()],
}

function termField(kind: ChosenKind): NumberField {
  const term = chosenTermOf(kind)
  if (!term) throw new Error(`Nobody chooses how long ${kind} are kept`)
  const { unit, standard, least, most, from } = term
  const { law, end } = ruleOf(kind)
  return {
    name: kind,
    type: 'number',
    label: `${labels[kind]}: ${unit}`,
    defaultValue: standard,
    min: least,
    max: most,
    validate: (value: unknown) => checkWholeNumber(value, { least, most, of: unit }),
    admin: {
      step: 1,
      description: [
        `How many ${unit} after ${from}. Then: ${lowerFirst(end)}.`,
        `From ${least} to ${most} ${unit}; left empty: ${standard}.`,
        ...(law ? [`${law}.`] : []),
      ].join(' '),
    },
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function yearEndField(): Field {
  const months = Array.from({ length: 12 }, (_, index) => index + 1)
  const name = (month: number) =>
    new Date(Date.UTC(2026, month - 1, 1)).toLocaleString('en-GB', {
      month: 'long',
      timeZone: 'UTC',
    })
  return {
    name: 'yearEndMonth',
    type: 'select',
    label: 'Your accounting year ends with',
    defaultValue: String(standardYearEndMonth),
    options: months.map((month) => ({ value: String(month), label: name(month) })),
    admin: { description: 'What is in your books is kept from the end of that year on.' },
  }
}
