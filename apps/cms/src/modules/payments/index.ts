import { BankPayments } from './bank/collection'
import { Payments } from './collection'
import { Refunds } from './refunds/collection'
import { WebhookEvents } from './webhook-events/collection'
import { webhookEndpoint } from './webhook-events/webhook-endpoint'

export { moneyOf, moneyOfOne, moneyOfOrders } from './bank/money-of-orders'
export { undoPayment } from './bank/undo-payment'
export { writeDownPaidBack, writeDownPayment } from './bank/write-down'
export { carryOutDecision } from './carry-out-decision'
export {
  isBeingDecided,
  refuseWhileDisputed,
  wentBackByBank,
  whileBeingDecided,
} from './disputes/disputed-payment'
export { noteDispute } from './disputes/note-dispute'
export { carryOutRefund } from './refunds/carry-out-refund'
export { checkRefund } from './refunds/check-refund'
export { notePaidByHand } from './refunds/note-paid-by-hand'
export { planPaymentRefund, planSeatRefund } from './refunds/plan-refund'
export { takeUpRefund, waysToTakeUp } from './refunds/take-up-refund'
export { closePayments } from './sessions/close-payments'
export { openPayment } from './sessions/open-payment'
export { requestSession } from './sessions/request-session'
export { asksForAnotherSum } from './sessions/close-outdated-pages'
export { writePayment } from './sessions/write-payment'
export { settlePayment } from './settle-order'
export { settleOrderPayments } from './settle-session'
export { handleEvent } from './webhook-events/receive-event'

/** Money that comes in and goes back: through Stripe, until an order and Stripe say the same, or as staff write it down. */
export const payments = {
  collections: [Payments, BankPayments, Refunds, WebhookEvents],
  endpoints: [webhookEndpoint],
}
