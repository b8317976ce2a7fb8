import type { OrganizationLeaf, WebSiteLeaf } from 'schema-dts'
import { paths } from '@lectern/shared/addresses/paths'
import type { Site } from '../views/site'
import { addressData } from './address-data'
import { absoluteUrl } from './page-metadata'

/** https://developers.google.com/search/docs/appearance/structured-data/organization */
export function organisationData({ company, contact, social, vat }: Site): OrganizationLeaf {
  return {
    ...publisherData(company.tradingName),
    ...(company.legalName && { legalName: company.legalName }),
    ...(company.strapline && { description: company.strapline }),
    ...(contact.email && { email: contact.email }),
    ...(contact.phone && { telephone: contact.phone }),
    ...(company.address && { address: addressData(company.address, 'GB') }),
    ...(vat.registered && vat.number && { vatID: vat.number }),
    ...(social.length > 0 && { sameAs: social.map(({ href }) => href) }),
  }
}

/** By which name search engines call the site. https://developers.google.com/search/docs/appearance/site-names */
export function websiteData({ company }: Site): WebSiteLeaf {
  return {
    '@type': 'WebSite',
    name: company.tradingName,
    url: absoluteUrl(paths.home),
    inLanguage: 'en-GB',
  }
}

/** Who publishes an article and gives a course: the company by its name, address and logo. */
export function publisherData(name: string): OrganizationLeaf {
  return {
    '@type': 'Organization',
    name,
    url: absoluteUrl(paths.home),
    logo: absoluteUrl(paths.logo),
  }
}
