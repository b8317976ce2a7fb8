import { paths } from '@lectern/shared/addresses/paths'
import { homePage, type OrderPage } from '@lectern/shared/orders/order-pages'
import type { CheckoutView } from '../../views/checkout'
import { onlyStep } from './steps'

/** Where an order belongs, as it stands. */
export function orderHomePath({ token, state, nextStep, isFree = false }: OrderPlace): string {
  if (state === 'open') return paths.checkoutPage(token, isFree ? onlyStep : nextStep)
  return pathOf(homePage(state), token)
}

type OrderPlace = Pick<CheckoutView, 'token' | 'state' | 'nextStep'> &
  Partial<Pick<CheckoutView, 'isFree'>>

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
