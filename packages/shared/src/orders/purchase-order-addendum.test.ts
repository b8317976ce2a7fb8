import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { purchaseOrderAddendum } from './purchase-order-addendum'

const purchaseOrderSince = '2027-06-30T23:30:00.000Z'

describe('an addendum with a purchase order number', () => {
  it('is what was said after the invoice, on its day in London', () => {
    const said = { issuedWith: undefined, purchaseOrderNumber: 'PO 4711', purchaseOrderSince }
    expect(purchaseOrderAddendum(said)).toEqual({
      purchaseOrderNumber: 'PO 4711',
      on: '2027-07-01',
    })
  })

  it('is there if and only if another number is known than the invoice has', () => {
    const number = fc.option(fc.constantFrom('PO 1', 'PO 2'), { nil: undefined })
    fc.assert(
      fc.property(number, number, (issuedWith, purchaseOrderNumber) => {
        const found = purchaseOrderAddendum({ issuedWith, purchaseOrderNumber, purchaseOrderSince })
        const isOther = purchaseOrderNumber !== undefined && purchaseOrderNumber !== issuedWith
        expect(found?.purchaseOrderNumber).toBe(isOther ? purchaseOrderNumber : undefined)
      }),
    )
  })
})
