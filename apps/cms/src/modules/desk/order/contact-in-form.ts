import type { KeptBooker } from '@lectern/shared/contract/checkout-forms'

import type { ContactInForm } from './contact-action.client'

/** What is not there is an empty input. */
export function contactInForm(booker: KeptBooker): ContactInForm {
  const { name, email, phone = '', companyName = '', purchaseOrderNumber = '', address } = booker
  return {
    name,
    email,
    phone,
    companyName,
    purchaseOrderNumber,
    address: address
      ? {
          line1: address.line1,
          line2: address.line2 ?? '',
          town: address.town,
          postcode: address.postcode ?? '',
          country: address.country ?? '',
        }
      : null,
  }
}
