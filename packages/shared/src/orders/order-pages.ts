import type { OrderState } from './order-state'

export const checkoutPages = ['booker', 'delegates', 'needs', 'check', 'lapsed'] as const
export type CheckoutPage = (typeof checkoutPages)[number]

export type OrderPage = CheckoutPage | 'payment-return' | 'confirmation' | 'basket'

/** Which pages an order in each state may be seen on; the first is where it belongs. */
const pages: Record<OrderState, readonly [OrderPage, ...OrderPage[]]> = {
  open: ['booker', 'delegates', 'needs', 'check'],
  paying: ['check', 'booker', 'delegates', 'needs', 'payment-return'],
  lapsed: ['lapsed', 'payment-return'],
  abandoned: ['basket'],
  booked: ['confirmation'],
  refunding: ['confirmation'],
  refunded: ['confirmation'],
  stopped: ['confirmation'],
}

export function maySee(state: OrderState, page: OrderPage): boolean {
  return pages[state].includes(page)
}

/** Where to send somebody who asks for a page that the order's state does not have. */
export function homePage(state: OrderState): OrderPage {
  return pages[state][0]
}
