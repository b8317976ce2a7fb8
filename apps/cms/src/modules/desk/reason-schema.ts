import { singleLine } from '@lectern/shared/contract/typed-fields'

/** Why staff do something to a booking, in words for its customer. */
export const reasonSchema = singleLine({
  label: 'The reason',
  maxCharacters: 300,
  missing: 'Say why: the customer reads it',
}).refine((reason) => reason.length >= 3, 'Say why: the customer reads it')
