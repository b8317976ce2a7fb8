import { readCompanyNumber } from '@lectern/shared/typed/company-number'
import { readEmail } from '@lectern/shared/typed/email'
import { readName, readOrganisation } from '@lectern/shared/typed/name'
import { readPostcode } from '@lectern/shared/typed/postcode'
import { readTelephone } from '@lectern/shared/typed/telephone'
import type { Typed } from '@lectern/shared/typed/typed'
import { readCheckedVatNumber } from '@lectern/shared/vat/vat-number'
import type { EmailField, FieldHook, TextField } from 'payload'

type Options = Omit<TextField, 'type' | 'hasMany' | 'minRows' | 'maxRows' | 'validate'>

/** What a person is called. */
export function nameField(options: Options): TextField {
  return typedField(readName, options)
}

/** What a company or another body is called. */
export function organisationField(options: Options): TextField {
  return typedField(readOrganisation, options)
}

export function companyNumberField(options: Options): TextField {
  return typedField(readCompanyNumber, options)
}

export function vatNumberField(options: Options): TextField {
  return typedField(readCheckedVatNumber, options)
}

export function telephoneField(options: Options): TextField {
  return typedField(readTelephone, options)
}

/** In the United Kingdom. */
export function postcodeField(options: Options): TextField {
  return typedField((typed) => readPostcode(typed, { country: '' }), options)
}

/** Of any country; a British one gets its usual form. */
export function postcodeAnywhereField(options: Options): TextField {
  return typedField((typed) => readPostcode(typed, { country: 'any' }), options)
}

/** Payload's own rule knows no domain with letters that are not English. */
export function emailField(options: Omit<EmailField, 'type' | 'validate'>): EmailField {
  return {
    ...options,
    type: 'email',
    hooks: { ...options.hooks, beforeValidate: [inUsualForm(readEmail)] },
    validate: (value: unknown) => judge(readEmail, value, options),
  }
}

function typedField(read: (typed: string) => Typed, options: Options): TextField {
  return {
    ...options,
    type: 'text',
    hooks: { ...options.hooks, beforeValidate: [inUsualForm(read)] },
    validate: (value: unknown) => judge(read, value, options),
  }
}

/** "ls1 4ap" becomes "LS1 4AP" as it is saved; what cannot be read stays, and is refused with its reason. */
function inUsualForm(read: (typed: string) => Typed): FieldHook {
  return ({ value }: { value?: unknown }) => {
    if (typeof value !== 'string' || value === '') return value
    const typed = read(value)
    return 'text' in typed ? typed.text : value
  }
}

function judge(
  read: (typed: string) => Typed,
  value: unknown,
  { required, maxLength }: { required?: boolean; maxLength?: number },
): string | true {
  if (value === undefined || value === null || value === '') {
    return !required || 'This field is required.'
  }
  if (typeof value !== 'string') return 'This is not text.'
  const typed = read(value)
  if ('refused' in typed) return `${typed.refused}.`
  if (!maxLength || typed.text.length <= maxLength) return true
  return `This must be ${maxLength} characters or fewer.`
}
