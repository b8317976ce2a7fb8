import { checkoutEndpoints } from './checkout/endpoints'
import { Emails } from './emails/collection'
import { orderJobs } from './jobs/jobs'
import { OrderEvents } from './events/collection'
import { CreditNotes, Invoices } from './invoices/collections'
import { DelegateNeeds } from './needs/collection'
import { PlaceMoves } from './moves/collection'
import { Orders } from './orders/collection'
import { Payments } from './payments/collection'
import { quotesEndpoint } from './quotes-endpoint'
import { Refunds } from './refunds/collection'
import { RunCancellations } from './run-cancellations/collection'
import { WebhookEvents } from './webhook-events/collection'
import { webhookEndpoint } from './webhook-events/webhook-endpoint'

export { addTelephoneBooking } from './add-telephone-booking'
export { saveBooker, saveDelegates, saveNeeds } from './checkout/save-answers'
export { sendDueEmails } from './emails/send-due-emails'
export { lastCourseDay, lastDayInBooks } from './erasure/days-of-order'
export { deleteUnpaidOrder, unpaidStates } from './erasure/delete-unpaid-order'
export { eraseEmailText } from './erasure/erase-email-text'
export { eraseInOrder } from './erasure/erase-in-order'
export { eraseReason, type RecordWithReason } from './erasure/erase-reason'
export { orderErasures, type Erasing } from './erasure/keep-no-longer'
export { findBookings } from './find-bookings'
export { loadOrder } from './find-order'
export { giveUpOrder } from './give-up-order'
export { contentOf, peopleOf } from './order-content'
export { notePaidByHand } from './refunds/note-paid-by-hand'
export { planSeatRefund } from './refunds/plan-refund'
export { cancelRun } from './run-cancellations/cancel-run'
export { settleOrderPayments } from './settle-session'
export type { Shop } from './shop'
export { staffEndpoint } from './staff/staff-endpoint'
export { startCheckout } from './start-checkout'
export { startPayment } from './start-payment'
export { findStuckNeeds, type StuckNeeds } from './stuck/stuck-needs'
export { findStuckPlaces, type StuckPlaces } from './stuck/stuck-places'
export { swapDelegate } from './swap-delegate'
export { findUnpayableDates, type UnpayableDate } from './unpayable-dates'

export const orders = {
  jobs: orderJobs,
  collections: [
    Orders,
    Invoices,
    CreditNotes,
    Payments,
    Refunds,
    Emails,
    WebhookEvents,
    PlaceMoves,
    RunCancellations,
    OrderEvents,
    DelegateNeeds,
  ],
  endpoints: [quotesEndpoint, ...checkoutEndpoints, webhookEndpoint],
}
