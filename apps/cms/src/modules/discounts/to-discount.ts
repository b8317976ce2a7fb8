import type { Discount as StoredDiscount } from '@lectern/shared/contract/payload-types'
import { codeLetters, isCode } from '@lectern/shared/discounts/code-letters'
import type { Discount, TakenOff } from '@lectern/shared/discounts/discount'
import { pence } from '@lectern/shared/money/pence'

/** A discount as it was written down, or as far as it has been typed. */
export type WrittenDiscount = Partial<
  Pick<
    StoredDiscount,
    'kind' | 'fromPlaces' | 'daysAhead' | 'code' | 'excludesOthers' | 'off' | 'percent' | 'offPence'
  >
>

/** What the rule reads; `null` while something is missing. What belongs to another kind is not looked at. */
export function toDiscount(written: WrittenDiscount): Discount | null {
  const off = toTakenOff(written)
  if (!off) return null
  switch (written.kind) {
    case 'several-places':
      return isWholeFrom(1, written.fromPlaces)
        ? { kind: written.kind, fromPlaces: written.fromPlaces, off }
        : null
    case 'early-booking':
      return isWholeFrom(1, written.daysAhead)
        ? { kind: written.kind, daysAhead: written.daysAhead, off }
        : null
    case 'code':
      return isCode(written.code ?? '') ? toCode(written, off) : null
    default:
      return null
  }
}

function toCode({ code, excludesOthers }: WrittenDiscount, off: TakenOff): Discount {
  const letters = codeLetters(code ?? '')
  return { kind: 'code', letters, excludesOthers: excludesOthers ?? false, off }
}

function toTakenOff({ off, percent, offPence }: WrittenDiscount): TakenOff | null {
  if (off === 'percent') return isWholeFrom(1, percent) && percent <= 100 ? { percent } : null
  if (off !== 'pounds' || !isWholeFrom(1, offPence)) return null
  return { pencePerPlace: pence(offPence) }
}

function isWholeFrom(least: number, value: number | null | undefined): value is number {
  return Number.isSafeInteger(value) && Number(value) >= least
}
