import type { CancellingStep } from '@lectern/shared/orders/cancelling-terms'

/** What a world says about its company: the shape of the settings, but for the VAT rates, which are law. */
export interface Company {
  company: {
    legalName: string
    tradingName: string
    strapline: string
    address: { line1: string; town: string; postcode: string }
    companyNumber?: string
  }
  vat: { registered: boolean; number?: string }
  prices: { audience: 'mixed' | 'business' }
  customerChanges?: { moveDaysBefore: number; cancelling?: CancellingStep[] }
  onAccount?: {
    isOffered: boolean
    askHours?: number
    termsDays: number
    isReminded: boolean
    howToPay: string
  }
  contact: { email: string; phone: string; openingHours: string; enquiriesTo: string }
  social: readonly { label: string; url: string }[]
}

/** Without signs of its own, a mark is drawn beside the company's name. */
export type { Look } from '@lectern/shared/theme/look'

export interface WrittenLink {
  label: string
  /** `page:about` and the like, or an address. */
  target: string
}

/** Drawings as SVG. */
export interface Signs {
  logo: string
  logoForDark: string
  icon: string
  announcement: { text: string; link: WrittenLink }
  headerButton: WrittenLink
}

export interface Navigation {
  header: readonly WrittenLink[]
  footer: readonly { heading: string; links: readonly WrittenLink[] }[]
}

export interface WrittenRedirect {
  from: string
  target: string
  permanent: boolean
}
