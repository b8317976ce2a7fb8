import { homePage, type OrderPage } from '@lectern/shared/orders/order-pages'
import { paths } from '../../paths'
import type { CheckoutView } from '../../views/checkout'

/** Where an order belongs, as it stands. */
export function orderHomePath({ token, state, nextStep }: OrderPlace): string {
  if (state === 'open') return paths.checkoutPage(token, nextStep)
  return pathOf(homePage(state), token)
}

type OrderPlace = Pick<CheckoutView, 'token' | 'state' | 'nextStep'>

function pathOf(page: OrderPage, token: string): string {
  switch (page) {
    case 'booker':
    case 'delegates':
    case 'needs':
    case 'check':
    case 'lapsed':
      return paths.checkoutPage(token, page)
    case 'payment-return':
    case 'confirmation':
      return paths.order(token)
    case 'basket':
      return paths.basket
    default:
      return page satisfies never
  }
}
