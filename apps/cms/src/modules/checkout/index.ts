import { checkoutEndpoints } from './endpoints'
import { quotesEndpoint } from './quotes-endpoint'

export { bookOnAccount } from './book-on-account'
export { giveUpOrder } from './give-up-order'
export { priceBasket } from './price-basket'
export { saveBooker, saveDelegates, saveNeeds } from './save-answers'
export { startCheckout, type CheckoutStarted } from './start-checkout'
export { startPayment } from './start-payment'
export { findUnpayableDates, type UnpayableDate } from './unpayable-dates'
export { supersedeRound } from './supersede-round'

/** From a basket to the payment page: prices, holds, answers, and giving up. */
export const checkout = { endpoints: [quotesEndpoint, ...checkoutEndpoints] }
