import { calendarDayIn, type CalendarDay } from '../time/calendar-day'

export interface PurchaseOrderAddendum {
  purchaseOrderNumber: string
  /** The day on which it was said, in London. */
  on: CalendarDay
}

interface Said {
  /** What the invoice was issued with. */
  issuedWith: string | undefined
  /** What the order has today, and the moment (ISO 8601) of its last change, if it was changed once it was placed. */
  purchaseOrderNumber?: string | undefined
  purchaseOrderSince?: string | undefined
}

/**
 * A purchase order number that was said after an invoice was issued. The invoice stays as it is: the number stands
 * beside it, with its day. Null where the invoice says the same, or no number is known any more.
 */
export function purchaseOrderAddendum(said: Said): PurchaseOrderAddendum | null {
  const { issuedWith, purchaseOrderNumber, purchaseOrderSince } = said
  if (!purchaseOrderNumber || !purchaseOrderSince || purchaseOrderNumber === issuedWith) return null
  return { purchaseOrderNumber, on: calendarDayIn(new Date(purchaseOrderSince)) }
}
