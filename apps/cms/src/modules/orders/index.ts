import { PlaceAnswers } from './answers/collection'
import { Orders } from './collection'
import { OrderEvents } from './events/collection'
import { DelegateNeeds } from './needs/collection'
import { RunCancellations } from './run-cancellations/collection'

export { loadQuestions } from './answers/load-questions'
export {
  answersKeptUntil,
  ensurePlaceAnswers,
  entriesOf,
  findAnswers,
  isOfPlace,
} from './answers/place-answers'
export { countPaymentAttempt, transitionOrder, writeToOrder } from './change-order'
export { addressForm, companyForm, customerFields, vatForm } from './compared-forms'
export { isConsumerContract } from './consumer-contract'
export { datesOfOrder, standingDatesOfOrder, type OrderDate } from './dates-of-order'
export { aboutCustomer } from './events/about-customer'
export { noteEvent } from './events/note-event'
export { timeLineOf, type Moment } from './events/time-line'
export { findBookings } from './find-bookings'
export { findOrder, loadOrder, signStoredToken, storedTokenOf, tokenOf } from './find-order'
export { findOrdersOfCustomer } from './find-orders-of-customer'
export { loadOfferedRuns, type OfferedRun } from './load-offered-runs'
export {
  lineBefore,
  lineOf,
  linesOf,
  movesOf,
  orderedLineOf,
  orderedRunIdOf,
  wasMovedBy,
  type PlaceMoved,
} from './moves-of-booking'
export { loadNeeds } from './needs/load-needs'
export { setEraseDate } from './needs/set-erase-date'
export { storeNeeds } from './needs/store-needs'
export { noLongerBooked } from './no-longer-booked'
export { contentOf, peopleOf, type DeclarationsMade, type OrderContent } from './order-content'
export { orderEndpoint, type OrderCall } from './order-endpoint'
export { attemptDigest, newOrderKey, newOrderReference } from './order-token'
export { findAsking, isAsking } from './run-cancellations/find-asking'
export { insertCancellation, type Decision } from './run-cancellations/insert-cancellation'
export { reasonOfCancellation } from './run-cancellations/reason-of-cancellation'
export { reopenCancellation } from './run-cancellations/reopen-cancellation'
export { isSeatOf, seatsOf } from './seats-of'
export { createContext, type Context } from './context'
export { snapshotOf } from './snapshot'
export { customerActor, systemActor } from './who-asked'
export { money, rateWords } from './words/amounts'
export { disputeWords, dueWords } from './words/dispute-words'
export { paidAtBookingOf } from './paid-at-booking'
export { sinceFailure } from './words/since-failure'
export { runInFull, runLabelOf } from './words/when-and-where'

/** What was ordered, how it stands, and what happened to it. */
export const orders = {
  collections: [Orders, RunCancellations, OrderEvents, DelegateNeeds, PlaceAnswers],
}
