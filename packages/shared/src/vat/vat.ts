import { addPence, pence, type Pence } from '../money/pence'

export const vatCategories = ['standard', 'reduced', 'zero', 'exempt', 'outside'] as const

/** How an item stands towards VAT. `outside` is outside the scope of UK VAT. */
export type VatCategory = (typeof vatCategories)[number]

/** The three figures of anything that is sold. Always: net + VAT = gross. */
export interface VatSplit {
  netPence: Pence
  vatPence: Pence
  grossPence: Pence
}

/** £637.00 at 2000 basis points is £127.40 of VAT, £764.40 gross. */
export function addVat(netPence: Pence, vatRateBasisPoints: number): VatSplit {
  const vatPence = vatOnNet(netPence, vatRateBasisPoints)
  return { netPence, vatPence, grossPence: addPence(netPence, vatPence) }
}

/** Rounded half up to the penny; the VAT of a negative amount mirrors that of the positive one. */
export function vatOnNet(netPence: Pence, vatRateBasisPoints: number): Pence {
  if (!isVatRate(vatRateBasisPoints)) {
    throw new RangeError(`${vatRateBasisPoints} is not a VAT rate in basis points`)
  }
  // Doubled, so that the half stays a whole number: x/d + 1/2 is (2x + d) / 2d.
  const doubled = 2 * Math.abs(netPence) * vatRateBasisPoints + wholeBasisPoints
  if (!Number.isSafeInteger(doubled)) {
    throw new RangeError(`${netPence} pence is more than VAT can be worked out for exactly`)
  }
  return pence(Math.sign(netPence) * Math.floor(doubled / (2 * wholeBasisPoints)))
}

const wholeBasisPoints = 10_000

function isVatRate(basisPoints: number): boolean {
  return Number.isInteger(basisPoints) && basisPoints >= 0 && basisPoints <= wholeBasisPoints
}
