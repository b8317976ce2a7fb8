import { addPence, pence, subtractPence, type Pence } from '../money/pence'

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

/**
 * The VAT inside a price that includes it, by HMRC's VAT fraction (1/6 at 20 %): £764.40 holds
 * £127.40, £19.99 holds £3.33.
 */
export function splitGross(grossPence: Pence, vatRateBasisPoints: number): VatSplit {
  const vatPence = halfUp(grossPence, vatRateBasisPoints, 10_000 + vatRateBasisPoints)
  return { netPence: subtractPence(grossPence, vatPence), vatPence, grossPence }
}

/** Rounded half up to the penny; the VAT of a negative amount mirrors that of the positive one. */
export function vatOnNet(netPence: Pence, vatRateBasisPoints: number): Pence {
  return halfUp(netPence, vatRateBasisPoints, 10_000)
}

function halfUp(amount: Pence, numerator: number, denominator: number): Pence {
  if (!Number.isInteger(numerator) || numerator < 0 || numerator > 10_000) {
    throw new RangeError(`${numerator} is not a VAT rate in basis points`)
  }
  // Doubled, so that the half stays a whole number: x/d + 1/2 is (2x + d) / 2d.
  const doubled = 2 * Math.abs(amount) * numerator + denominator
  if (!Number.isSafeInteger(doubled)) {
    throw new RangeError(`${amount} pence is more than VAT can be worked out for exactly`)
  }
  return pence(Math.sign(amount) * Math.floor(doubled / (2 * denominator)))
}
