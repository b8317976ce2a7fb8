import type { Order, Organisation } from '@lectern/shared/contract/payload-types'
import type { Where } from 'payload'

import { addressForm, companyForm, vatForm } from '../../orders'

/** By what an order is taken for an organisation's, each in the form in which orders are compared. */
export interface Evidence {
  companies: readonly string[]
  vat: string | null
  addresses: readonly string[]
}

type Known = Pick<
  Organisation,
  'name' | 'legalName' | 'formerNames' | 'vatNumber' | 'mailbox' | 'coordinators'
>

/**
 * Whole names, numbers and addresses alone: the domain of an address says nothing, since many who have
 * nothing to do with each other have their post at one provider.
 */
export function evidenceOf(known: Known): Evidence {
  const { name, legalName, formerNames, vatNumber, mailbox, coordinators } = known
  const addresses = [mailbox, ...(coordinators ?? []).map(({ email }) => email)]
  return {
    companies: present([name, legalName, ...(formerNames ?? '').split('\n')].map(companyForm)),
    vat: vatForm(vatNumber),
    addresses: present(addresses.map(addressForm)),
  }
}

/** `null` where there is nothing to go by. */
export function fitsEvidence({ companies, vat, addresses }: Evidence): Where | null {
  const or: Where[] = [
    ...(companies.length > 0 ? [{ companyKey: { in: [...companies] } }] : []),
    ...(vat ? [{ vatKey: { equals: vat } }] : []),
    ...(addresses.length > 0 ? [{ addressKey: { in: [...addresses] } }] : []),
  ]
  return or.length > 0 ? { or } : null
}

type Compared = Pick<Order, 'companyKey' | 'vatKey' | 'addressKey'>

/** Why an order may be theirs, the strongest reason first: “same VAT number”. */
export function reasonsFor(
  { companyKey, vatKey, addressKey }: Compared,
  { companies, vat, addresses }: Evidence,
): string[] {
  return [
    ...(vat && vatKey === vat ? ['same VAT number'] : []),
    ...(companyKey && companies.includes(companyKey) ? ['same company name'] : []),
    ...(addressKey && addresses.includes(addressKey)
      ? ['booked from the e-mail address of the mailbox or a coordinator']
      : []),
  ]
}

function present(forms: readonly (string | null)[]): string[] {
  return [...new Set(forms.filter((form) => form !== null))]
}
