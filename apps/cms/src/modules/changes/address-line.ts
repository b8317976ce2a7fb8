import type { KeptBooker } from '@lectern/shared/contract/checkout-forms'

/** "60 Loom Street, Bradford, BD1 9ZC"; empty where there is none. */
export function addressLine({ address }: Pick<KeptBooker, 'address'>): string {
  if (!address) return ''
  const { line1, line2, town, postcode, country } = address
  return [line1, line2, town, postcode, country].filter(Boolean).join(', ')
}
