import type { Navigation, Setting } from '@lectern/shared/contract/payload-types'
import { retentionTerms, type RetentionTerms } from '@lectern/shared/privacy/retention-terms'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { defaultWaitingTerms } from '@lectern/shared/waiting-list/next-step'
import type { PostalAddress } from '../../views/postal-address'
import type { Site } from '../../views/site'
import type { Shown } from './fields'
import { safeHref, toLinks, type LinkFields } from './link'

interface SettingsFields {
  company: {
    legalName: 'shown'
    tradingName: 'shown'
    strapline: 'shown'
    address: AddressFields
    companyNumber: 'shown'
  }
  contact: {
    email: 'shown'
    phone: 'shown'
    openingHours: 'shown'
    enquiriesTo: 'not shown'
  }
  vat: {
    registered: 'shown'
    number: 'shown'
    rates: { category: 'shown'; rateBasisPoints: 'shown'; from: 'shown' }
  }
  prices: { audience: 'shown' }
  privacy: Record<keyof RetentionTerms, 'shown'>
  waitingList: {
    isOffered: 'shown'
    offerHours: 'not shown'
    reservationHours: 'not shown'
    closingHours: 'shown'
  }
  onAccount: {
    isOffered: 'not shown'
    askHours: 'not shown'
    termsDays: 'not shown'
    howToPay: 'not shown'
    isReminded: 'not shown'
  }
  customerChanges: { moveDaysBefore: 'not shown'; cancelling: 'not shown' }
  feedback: { isAsked: 'not shown' }
  reminders: {
    isDayReminded: 'not shown'
    daysBefore: 'not shown'
    sendAt: 'not shown'
    opening: 'not shown'
    isRenewalReminded: 'not shown'
    renewalDaysBefore: 'not shown'
  }
  social: { label: 'shown'; url: 'shown' }
  writing: { editorReadsFirst: 'not shown' }
}

export interface AddressFields {
  line1: 'shown'
  line2: 'shown'
  town: 'shown'
  postcode: 'shown'
}

interface NavigationFields {
  header: { link: LinkFields }
  footer: { heading: 'shown'; links: { link: LinkFields } }
  savedAt: 'not shown'
}

/** Before the settings are saved for the first time, the CMS answers with any part of them missing. */
interface StoredSettings {
  company?: Partial<ShownSettings['company']>
  contact?: Partial<ShownSettings['contact']>
  vat?: Partial<ShownSettings['vat']>
  prices?: Partial<ShownSettings['prices']>
  social?: ShownSettings['social']
  privacy?: ShownSettings['privacy']
  waitingList?: Partial<ShownSettings['waitingList']>
}

interface ShownSettings extends Shown<Setting, SettingsFields> {}
interface ShownNavigation extends Shown<Navigation, NavigationFields> {}

export function toSite(settings: StoredSettings, navigation: Partial<ShownNavigation>): Site {
  const { company = {}, contact = {}, prices = {}, privacy, social } = settings
  const { vat = {}, waitingList = {} } = settings
  return {
    company: {
      legalName: company.legalName ?? '',
      tradingName: company.tradingName ?? 'Home',
      strapline: company.strapline ?? '',
      addressLines: company.address ? addressLines(company.address) : [],
      address: company.address ? postalAddress(company.address) : null,
      companyNumber: company.companyNumber ?? '',
    },
    vat: toVat(vat),
    retention: retentionTerms(privacy),
    audience: prices.audience ?? 'mixed',
    waitingList: {
      isOffered: waitingList.isOffered ?? true,
      closingHours: waitingList.closingHours ?? defaultWaitingTerms.closingHours,
    },
    contact: {
      email: contact.email ?? '',
      phone: contact.phone ?? '',
      openingHours: contact.openingHours ?? '',
    },
    social: (social ?? []).flatMap(({ label, url }) => {
      const href = safeHref(url)
      return href ? [{ label, href }] : []
    }),
    navigation: {
      header: toLinks(navigation.header),
      footer: (navigation.footer ?? []).map(({ heading, links }) => ({
        heading,
        links: toLinks(links),
      })),
    },
  }
}

interface StoredAddress {
  line1: string
  line2?: string | null
  town: string
  postcode: string
}

export function postalAddress({ line1, line2, town, postcode }: StoredAddress): PostalAddress {
  return { street: [line1, line2].filter(Boolean).join(', '), town, postcode }
}

export function addressLines({ line1, line2, town, postcode }: StoredAddress): string[] {
  return [line1, line2, town, postcode].filter((line) => !!line) as string[]
}

function toVat({ registered, number, rates }: Partial<ShownSettings['vat']>): Site['vat'] {
  return {
    registered: registered ?? false,
    number: number ?? '',
    rates: (rates ?? []).map(({ category, rateBasisPoints, from }) => ({
      category,
      rateBasisPoints,
      from: calendarDayIn(new Date(from)),
    })),
  }
}
