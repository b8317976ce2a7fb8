import type { CheckoutLine, PriceChange } from '@lectern/shared/contract/checkout'
import type { Delegate, KeptBooker } from '@lectern/shared/contract/checkout-forms'
import type { Order } from '@lectern/shared/contract/payload-types'
import type { QuoteTotals } from '@lectern/shared/contract/quote'
import type { CancellingStep } from '@lectern/shared/orders/cancelling-terms'

export interface DeclarationsMade {
  terms: boolean
  expressRequest: boolean
  declaredAt: string
  /** What a consumer accepted, word for word; whatever becomes of its page. */
  termsText?: string
  /** What cancelling costs, as it stood beside the button. */
  cancelling?: CancellingStep[]
}

/** What an order's JSON fields hold. Only this module writes them, always of these shapes. */
export interface OrderContent {
  lines: CheckoutLine[]
  totals: QuoteTotals
  booker: KeptBooker | null
  delegates: Delegate[]
  priceChanges: PriceChange[]
  declarations: DeclarationsMade | null
}

export function contentOf(order: Order): OrderContent {
  const { lines, totals, priceChanges, declarations } = order
  return {
    ...peopleOf(order),
    lines: lines as CheckoutLine[],
    totals: totals as QuoteTotals,
    priceChanges: (priceChanges ?? []) as PriceChange[],
    declarations: (declarations ?? null) as DeclarationsMade | null,
  }
}

/** The same of an order that was not read whole. */
export function peopleOf({
  booker,
  delegates,
}: Pick<Order, 'booker' | 'delegates'>): Pick<OrderContent, 'booker' | 'delegates'> {
  return {
    booker: (booker ?? null) as KeptBooker | null,
    delegates: (delegates ?? []) as Delegate[],
  }
}
