import type { Site } from '../views/site'
import { absoluteUrl } from './page-metadata'

export function organisationData({ company, contact, social }: Site): Record<string, unknown> {
  return {
    '@type': 'Organization',
    name: company.tradingName,
    legalName: company.legalName,
    url: absoluteUrl('/'),
    email: contact.email,
    telephone: contact.phone,
    address: company.addressLines.join(', '),
    ...(social.length > 0 && { sameAs: social.map(({ href }) => href) }),
  }
}
