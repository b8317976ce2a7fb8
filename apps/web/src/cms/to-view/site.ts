import type { Navigation, Setting } from '@lectern/shared/contract/payload-types'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import type { Site } from '../../views/site'
import { safeHref, toLinks } from './link'

export function toSite(settings: Setting, navigation: Navigation): Site {
  const { company, contact, prices, social } = settings
  return {
    company: {
      legalName: company.legalName,
      tradingName: company.tradingName,
      strapline: company.strapline ?? '',
      addressLines: addressLines(company.address),
      companyNumber: company.companyNumber ?? '',
    },
    vat: toVat(settings.vat),
    audience: prices.audience,
    contact: {
      email: contact.email,
      phone: contact.phone,
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

export function addressLines(address: {
  line1: string
  line2?: string | null
  town: string
  postcode: string
}): string[] {
  const { line1, line2, town, postcode } = address
  return [line1, line2, town, postcode].filter((line) => !!line) as string[]
}

function toVat({ registered, number, rates }: Setting['vat']): Site['vat'] {
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
