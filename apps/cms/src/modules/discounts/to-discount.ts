import type { Discount as StoredDiscount } from '@lectern/shared/contract/payload-types'
import type { Discount, TakenOff } from '@lectern/shared/discounts/discount'
import { pence } from '@lectern/shared/money/pence'

/** A discount as it was written down, or as far as it has been typed. */
export type WrittenDiscount = Partial<
  Pick<StoredDiscount, 'kind' | 'fromPlaces' | 'daysAhead' | 'off' | 'percent' | 'offPence'>
>

/** What the rule reads; `null` while something is missing. What belongs to another kind is not looked at. */
export function toDiscount(written: WrittenDiscount): Discount | null {
  const off = toTakenOff(written)
  const { kind, fromPlaces, daysAhead } = written
  if (!off) return null
  if (kind === 'several-places') {
    return isWholeFrom(1, fromPlaces) ? { kind, fromPlaces, off } : null
  }
  return kind === 'early-booking' && isWholeFrom(1, daysAhead) ? { kind, daysAhead, off } : null
}

function toTakenOff({ off, percent, offPence }: WrittenDiscount): TakenOff | null {
  if (off === 'percent') return isWholeFrom(1, percent) && percent <= 100 ? { percent } : null
  if (off !== 'pounds' || !isWholeFrom(1, offPence)) return null
  return { pencePerPlace: pence(offPence) }
}

function isWholeFrom(least: number, value: number | null | undefined): value is number {
  return Number.isSafeInteger(value) && Number(value) >= least
}
