import { allocate } from '../money/allocate'
import { addPence } from '../money/pence'
import type { VatSplit } from '../vat/vat'

/**
 * One order line's figures split over its places; the shares sum to the line to the penny. £99.99 net,
 * £20.00 VAT for 3 places: net £33.33 each, VAT £6.67, £6.67 and £6.66.
 *
 * The shares are stored with the bookings, and a refund gives back exactly these.
 */
export function seatShares(line: VatSplit & { count: number }): VatSplit[] {
  const equally = Array.from({ length: line.count }, () => 1)
  const vatShares = allocate(line.vatPence, equally)
  return allocate(line.netPence, equally).map((netPence, index) => {
    const vatPence = vatShares[index] as VatSplit['vatPence']
    return { netPence, vatPence, grossPence: addPence(netPence, vatPence) }
  })
}
