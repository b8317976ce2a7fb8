import type { Company } from './site'

/** The invented company of the demo world. Numbers come from Ofcom's range for drama, addresses end in `.example`. */
export const company: Company = {
  company: {
    legalName: 'Hollin Bank Training Limited',
    tradingName: 'Hollin Bank',
    strapline: 'Speak plainly. Lead well.',
    address: { line1: '14 Tannery Wharf', town: 'Leeds', postcode: 'LS2 9ZX' },
    companyNumber: '99012345',
  },
  vat: {
    registered: true,
    number: '245719348',
  },
  prices: { audience: 'mixed' },
  customerChanges: {
    moveDaysBefore: 14,
    cancelling: [
      { daysBefore: 28, keptPercent: 0 },
      { daysBefore: 14, keptPercent: 50 },
    ],
  },
  onAccount: {
    isOffered: true,
    askHours: 48,
    termsDays: 30,
    isReminded: true,
    howToPay: 'Hollin Bank Training Limited\nSort code 00-00-00\nAccount number 00000000',
  },
  contact: {
    email: 'hello@hollinbank.example',
    phone: '0113 496 0142',
    openingHours: 'Monday to Friday, 9 am to 5 pm',
    enquiriesTo: 'bookings@hollinbank.example',
  },
  social: [
    { label: 'LinkedIn', url: 'https://social.example/company/hollin-bank' },
    { label: 'YouTube', url: 'https://video.example/@hollinbank' },
  ],
}
