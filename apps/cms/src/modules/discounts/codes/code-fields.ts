import type { Discount } from '@lectern/shared/contract/payload-types'
import {
  codeCharacters,
  codeLetters,
  comparedCode,
  isCode,
} from '@lectern/shared/discounts/code-letters'
import { isCalendarDay } from '@lectern/shared/time/calendar-day'
import { randomUUID } from 'node:crypto'
import type { Field, FieldHook, TextFieldSingleValidation } from 'payload'

import { programOnly } from '@cms/fields/record-fields'
import type { WrittenDiscount } from '../to-discount'
import { wholeNumberField } from '../whole-number-field'

const isCodeKind = ({ kind }: WrittenDiscount) => kind === 'code'
/** Far more than anybody gives out; each use that is taken is looked at when the next one is. */
const mostUses = 10_000

const letters: Field[] = [
  {
    name: 'code',
    type: 'text',
    label: 'Code',
    required: true,
    maxLength: 60,
    admin: {
      condition: isCodeKind,
      description:
        'Letters, digits and hyphens, such as SPRING-10. Customers may type it in any case, with spaces, and with O for 0.',
    },
    hooks: {
      beforeValidate: [
        ({ value }: { value?: unknown }) =>
          typeof value === 'string' ? codeLetters(value) : value,
      ],
    },
    validate: refuseOddCode(),
  },
  {
    name: 'codeKey',
    type: 'text',
    unique: true,
    index: true,
    ...programOnly,
    hooks: { beforeChange: [keyOfCode()] },
  },
  {
    name: 'excludesOthers',
    type: 'checkbox',
    label: 'Not together with other discounts',
    defaultValue: false,
    admin: {
      condition: isCodeKind,
      description:
        'Each course then gets whichever takes off more: the code, or the other discounts together.',
    },
  },
]

const limits: Field[] = [
  {
    type: 'row',
    fields: [dayField('from', 'First day'), dayField('until', 'Last day')],
  },
  {
    type: 'row',
    fields: [
      wholeNumberField({
        name: 'usesInAll',
        label: 'How often in all',
        description: 'Bookings, whatever their number of places. Left empty, without a limit.',
        least: 1,
        most: mostUses,
        isAsked: isCodeKind,
        isRequired: false,
      }),
      wholeNumberField({
        name: 'usesPerCustomer',
        label: 'How often per customer',
        description: 'Bookings with one e-mail address. Left empty, without a limit.',
        least: 1,
        most: 100,
        isAsked: isCodeKind,
        isRequired: false,
      }),
    ],
  },
]

const uses: Field = {
  name: 'uses',
  type: 'ui',
  label: 'How often it was used',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    disableBulkEdit: true,
    condition: isCodeKind,
    components: { Field: '/modules/discounts/codes/uses-field#UsesField' },
  },
}

/** What only a code has. */
export const codeFields = { letters, limits, uses }

function dayField(name: 'from' | 'until', label: string): Field {
  return {
    name,
    type: 'text',
    label,
    admin: {
      condition: isCodeKind,
      disableBulkEdit: true,
      description: 'On which it can be used, in London. May be left empty.',
      components: { Field: '/fields/day-and-time/day-input.client#DayInput' },
    },
    validate: refuseOddDay(),
  }
}

function refuseOddDay(): TextFieldSingleValidation {
  return (value, { data, path }) => {
    if (!value) return true
    if (!isCalendarDay(value)) return 'Please choose a day, or leave this empty.'
    const { from } = data as Partial<Discount>
    return path[0] === 'until' && from && value < from
      ? 'Please choose a day that is not before the first one.'
      : true
  }
}

function refuseOddCode(): TextFieldSingleValidation {
  return async (value, { id, req }) => {
    if (!value) return 'Please type a code.'
    if (!isCode(value)) {
      return `Please use letters A to Z, digits and hyphens, with ${codeCharacters.least} to ${codeCharacters.most} letters and digits.`
    }
    const { totalDocs } = await req.payload.count({
      collection: 'discounts',
      where: {
        and: [{ codeKey: { equals: comparedCode(value) } }, { id: { not_equals: id ?? '' } }],
      },
      trash: true,
      overrideAccess: true,
      req,
    })
    return totalDocs === 0
      ? true
      : 'There is a code that reads the same, perhaps in the trash. Please choose another one.'
  }
}

/** What is no code has a key that nobody can type: MongoDB holds a single document without any. */
function keyOfCode(): FieldHook<Discount> {
  return ({ siblingData, originalDoc, value }) => {
    const { kind, code } = { ...originalDoc, ...(siblingData as Partial<Discount>) }
    if (kind === 'code') return comparedCode(code ?? '')
    return typeof value === 'string' && value.startsWith('no-code/')
      ? value
      : `no-code/${randomUUID()}`
  }
}
