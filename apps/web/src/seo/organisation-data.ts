import type { Site } from '../views/site'
import { absoluteUrl } from './page-metadata'

export function organisationData({ company, contact, social, vat }: Site): Record<string, unknown> {
  return {
    '@type': 'Organization',
    name: company.tradingName,
    legalName: company.legalName,
    url: absoluteUrl('/'),
    email: contact.email,
    telephone: contact.phone,
    address: company.addressLines.join(', '),
    ...(vat.registered && vat.number && { vatID: vat.number }),
    ...(social.length > 0 && { sameAs: social.map(({ href }) => href) }),
  }
}
