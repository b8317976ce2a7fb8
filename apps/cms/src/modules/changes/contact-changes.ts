import type { KeptBooker } from '@lectern/shared/contract/checkout-forms'

import { addressLine } from './address-line'

/** "E-mail: a@x.example → b@x.example": what was changed, from what to what, a line for each. */
export function contactChanges(before: KeptBooker, after: KeptBooker): string[] {
  return parts.flatMap(([label, read]) => {
    const [was, is] = [read(before), read(after)]
    return was === is ? [] : [`${label}: ${was || 'none'} → ${is || 'none'}`]
  })
}

const parts: readonly (readonly [string, (booker: KeptBooker) => string])[] = [
  ['Name', ({ name }) => name],
  ['E-mail', ({ email }) => email],
  ['Telephone', ({ phone = '' }) => phone],
  ['Company', ({ companyName = '' }) => companyName],
  ['Address', addressLine],
  ['Purchase order', ({ purchaseOrderNumber = '' }) => purchaseOrderNumber],
]
