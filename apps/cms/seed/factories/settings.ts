import type { Setting } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { quietly } from './storing'

type Given = Omit<Partial<Setting>, 'id' | 'globalType' | 'vat'> & {
  vat?: Partial<NonNullable<Setting['vat']>>
}

/** A company in Leeds that charges VAT. */
export function makeSettings(given: Given = {}) {
  return {
    company: {
      legalName: 'Lectern Training Ltd',
      tradingName: 'Lectern',
      address: { line1: '1 Call Lane', town: 'Leeds', postcode: 'LS1 7BR' },
    },
    vat: { registered: true, number: '245719348' },
    contact: {
      email: 'hello@lectern.example',
      phone: '0113 496 0000',
      enquiriesTo: 'office@lectern.example',
    },
    ...given,
  }
}

export function saveSettings(payload: Payload, given: Given = {}): Promise<Setting> {
  return payload.updateGlobal({ slug: 'settings', data: makeSettings(given), ...quietly })
}
