import type { CourseDay } from '@lectern/shared/time/course-days'
import type { BasketChange } from '@lectern/shared/basket/changes'
import type { CodeProblem } from '@lectern/shared/discounts/code-problem'
import type { Pence } from '@lectern/shared/money/pence'
import type { PriceLabel } from '@lectern/shared/vat/price-label'
import type { DateWords } from './catalogue'

/** Course dates as priced: in the basket, in the checkout and on the confirmation alike. */
export interface PricedLine extends DateWords {
  runId: string
  /** Calendar days, the first one first. */
  courseDays: readonly CourseDay[]
  courseTitle: string
  courseHref: string
  startsAt: string
  endsAt: string
  timeZone: string
  place: string
  isOnline: boolean
  count: number
  /** Of one place, with and without VAT. */
  unitPrice: PriceLabel
  /** How the net comes about, where it is less than the price of its places. */
  discount?: string
  netPence: Pence
  vatPence: Pence
  grossPence: Pence
}

export interface PricedTotals {
  count: number
  netPence: Pence
  grossPence: Pence
  /** "VAT at 20%", "No VAT (exempt)": one for each rate. */
  vat: { label: string; vatPence: Pence }[]
}

export interface BasketLine extends PricedLine {
  /** The most that can be chosen on this date now. */
  mostPlaces: number
}

/** A course date that was chosen and cannot be booked; `courseTitle` is null when it is not public. */
export type BasketProblem = { runId: string; courseTitle: string | null; count: number } & (
  | { reason: 'full' | 'past' | 'closed' | 'cancelled' | 'gone' }
  | { reason: 'fewer-places'; placesLeft: number }
)

export interface PricedBasket {
  lines: BasketLine[]
  totals: PricedTotals
  problems: BasketProblem[]
  /** The code that was typed, and why it takes nothing off where it does not. */
  code: { letters: string; problem?: CodeProblem | undefined } | null
  /** The organisation whose booking it is; `link-ended` where the link that says so opens nothing any more. */
  bookedFor: { name: string } | 'link-ended' | null
  changes: Extract<BasketChange, { kind: 'price' | 'discount' | 'date' }>[]
}
