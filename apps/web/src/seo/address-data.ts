import type { PostalAddressLeaf } from 'schema-dts'
import type { PostalAddress } from '../views/postal-address'

/** A country is told only where it is known: addresses are written without one. */
export function addressData(
  { street, town, postcode }: PostalAddress,
  country?: 'GB',
): PostalAddressLeaf {
  return {
    '@type': 'PostalAddress',
    streetAddress: street,
    addressLocality: town,
    postalCode: postcode,
    ...(country && { addressCountry: country }),
  }
}
