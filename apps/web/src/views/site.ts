import type { PriceAudience } from '@lectern/shared/vat/price-label'
import type { DatedVatRate } from '@lectern/shared/vat/rates'
import type { Link } from './link'
import type { PostalAddress } from './postal-address'

/** What every page of the site knows about the company. */
export interface Site {
  company: {
    legalName: string
    tradingName: string
    strapline: string
    addressLines: string[]
    address: PostalAddress | null
    companyNumber: string
  }
  vat: { registered: boolean; number: string; rates: DatedVatRate[] }
  audience: PriceAudience
  contact: { email: string; phone: string; openingHours: string }
  social: Link[]
  navigation: { header: Link[]; footer: { heading: string; links: Link[] }[] }
}
