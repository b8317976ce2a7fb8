import type { Booker } from '@lectern/shared/contract/checkout-forms'

export const booker: Booker = {
  kind: 'business',
  name: 'Ada Quill',
  email: 'ada@quill.example',
  phone: '0113 496 0000',
  companyName: 'Quill & Co',
  address: { line1: '1 Ink Street', town: 'Leeds', postcode: 'LS1 1AA' },
}

export const declared = {
  terms: true,
  expressRequest: false,
  declaredAt: '2026-01-01T00:00:00.000Z',
}
