import { expect, it } from '@jest/globals'
import type { KeptBooker } from '@lectern/shared/contract/checkout-forms'

import { contactChanges } from './contact-changes'

const booker: KeptBooker = {
  kind: 'business',
  name: 'Tariq Mahmood',
  email: 'tariq@northlight.example',
  companyName: 'Northlight Housing',
  address: { line1: '3 Canal Approach', town: 'Birmingham', postcode: 'B1 9QT' },
}

it('says of each part what it was and what it is, also where there was nothing', () => {
  const after = {
    ...booker,
    email: 'accounts@northlight.example',
    purchaseOrderNumber: 'PO-7',
    address: { ...booker.address!, line1: '4 Canal Approach' },
  }
  expect(contactChanges(booker, after)).toEqual([
    'E-mail: tariq@northlight.example → accounts@northlight.example',
    'Address: 3 Canal Approach, Birmingham, B1 9QT → 4 Canal Approach, Birmingham, B1 9QT',
    'Purchase order: none → PO-7',
  ])
})

it('says nothing of what stayed as it was', () => {
  expect(contactChanges(booker, { ...booker, phone: undefined })).toEqual([])
})
