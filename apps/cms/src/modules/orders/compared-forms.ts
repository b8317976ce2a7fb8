import type { KeptBooker } from '@lectern/shared/contract/checkout-forms'

import { plainAddress } from '@cms/mail/plain-address'

/** What an order's list shows of its customer, and by what it is compared with organisations. */
export function customerFields(booker: KeptBooker | null) {
  return {
    customerName: booker?.name ?? null,
    customerEmail: booker?.email || null,
    companyName: booker?.companyName ?? null,
    companyKey: companyForm(booker?.companyName),
    vatKey: vatForm(booker?.vatNumber),
    addressKey: addressForm(booker?.email),
  }
}

/**
 * The name of a company as far as it is told from others: "Ravel & Co. Ltd" and "RAVEL AND CO LIMITED" are
 * both "ravel and co". `null` where there is none.
 */
export function companyForm(name: string | null | undefined): string | null {
  const words = (name ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const short = words.replace(/ (?:ltd|limited|cyf|cyfyngedig)$/, '')
  return short || null
}

/** Letters and digits alone: "GB 245 7193 48" is "GB245719348". */
export function vatForm(number: string | null | undefined): string | null {
  return (number ?? '').toUpperCase().replace(/[^A-Z0-9]/g, '') || null
}

/** In any case, as mail servers take it. */
export function addressForm(email: string | null | undefined): string | null {
  return plainAddress(email ?? '') || null
}
