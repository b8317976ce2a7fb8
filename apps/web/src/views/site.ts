import type { RetentionTerms } from '@lectern/shared/privacy/retention-terms'
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
  /** How long what is kept about people. */
  retention: RetentionTerms
  audience: PriceAudience
  /** Whether full dates have a waiting list, and how many hours before a date it closes. */
  waitingList: { isOffered: boolean; closingHours: number }
  contact: { email: string; phone: string; openingHours: string }
  social: Link[]
  navigation: { header: Link[]; footer: { heading: string; links: Link[] }[] }
}
