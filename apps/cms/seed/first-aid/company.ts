import type { Joining } from '../content/joining'
import type { Company, Look } from '../content/site'

/**
 * An invented company that may not pay out a profit and puts it into its courses: so these are exempt from VAT
 * (docs/vat.md), and only its advice is not. Numbers come from Ofcom's range for drama.
 */
export const company: Company = {
  company: {
    legalName: 'Tidewell Training Limited',
    tradingName: 'Tidewell',
    strapline: 'Know what to do.',
    address: { line1: 'Unit 3, Ropewalk Sheds', town: 'Bristol', postcode: 'BS1 9ZX' },
    companyNumber: '99054321',
  },
  vat: { registered: true, number: '318264755' },
  prices: { audience: 'business' },
  contact: {
    email: 'desk@tidewell.example',
    phone: '0117 496 0731',
    openingHours: 'Monday to Friday, 8 am to 6 pm',
    enquiriesTo: 'desk@tidewell.example',
  },
  social: [{ label: 'LinkedIn', url: 'https://social.example/company/tidewell' }],
}

/** Ultramarine, square, and its pictures in one colour. */
export const look: Look = {
  brand: '#1f3bff',
  tone: 'plain',
  fonts: 'schibsted',
  corners: 'square',
  seats: 'squares',
  pictures: 'in-brand',
  opening: 'brand',
}

/** Who answers the telephone. */
export const marguerite = 'Marguerite Osei'

export const joining: Joining = {
  onlineLink: 'https://rooms.tidewell.example/deck',
  doorsOpen:
    'We open at half past eight. Wear what you can kneel on the floor in; there is a place to change.',
  lunchIsServed: 'Lunch is from a quarter past twelve.',
  ifLate:
    'If you are held up, ring Marguerite on 0117 496 0731. We begin with what you can catch up on.',
  online:
    'Open the link five minutes early. Have a cushion beside you: you will need it. If it does not work, ring Marguerite on 0117 496 0731.',
}
