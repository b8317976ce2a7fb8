import type { ScheduledJob } from '../../scheduler'
import { remindOfDays, tellOfRenewals } from '../before-course'
import { writeCertificateLetters } from '../certificates'
import { finishInterruptedMoves } from '../seats'
import { tellAboutNewDates } from '../date-news'
import { eraseNeeds } from '../erasure'
import { settleCodeUses } from '../discounts'
import { askForFeedback } from '../feedback'
import { sendDueEmails } from '../letters'
import { remindOfInvoices, settleCredits } from '../on-account'
import { settleOffers } from '../offers'
import { createContext, type Context } from '../orders'
import { carryOutCancellations } from './carry-out-cancellations'
import { carryOutDecisions, carryOutRefunds } from './carry-out-decisions'
import { carryOutMoves } from './carry-out-moves'
import { handleWaitingEvents } from './handle-waiting-events'
import { reconcilePayments } from './reconcile-payments'
import { releaseLapsedHolds } from './release-lapsed-holds'
import { releaseStrayHolds } from './release-stray-holds'
import { settleWaitingLists } from './settle-waiting-lists'
import { watchDisputes } from './watch-disputes'
import { watchRefunds } from './watch-refunds'

/** What heals, cleans up and sends. Each may be cut short, and run twice at once. */
export const orderJobs: readonly ScheduledJob[] = [
  job('Sends e-mails', 5, sendDueEmails),
  job('Gives back places whose time ran out', 10, releaseLapsedHolds),
  job('Offers free places to those who wait', 10, settleWaitingLists),
  job('Ends offers and makes orders of them', 30, settleOffers),
  job('Works on messages from Stripe', 15, handleWaitingEvents),
  job('Asks Stripe about open payments', 60, reconcilePayments),
  job('Finishes bookings that were cut short', 20, carryOutDecisions),
  job('Finishes refunds that were cut short', 20, carryOutRefunds),
  job('Finishes moves to another date', 20, carryOutMoves),
  job('Finishes cancelled dates', 20, carryOutCancellations),
  job('Counts places that were cut short', 30, ({ payload, now }) =>
    finishInterruptedMoves(payload, now),
  ),
  job('Frees credit that is no longer used', 60, settleCredits),
  job('Counts how often codes were used', 60, settleCodeUses),
  job('Reminds of invoices that are due', 3600, remindOfInvoices),
  job('Gives back places that belong to nobody', 60, releaseStrayHolds),
  job('Tells of new dates', 60, tellAboutNewDates),
  job('Writes about new certificates', 300, writeCertificateLetters),
  job('Reminds of days that are near', 300, remindOfDays),
  job('Tells of certificates that expire', 3600, tellOfRenewals),
  job('Asks for feedback', 60, askForFeedback),
  job('Asks Stripe whether refunds have arrived', 600, watchRefunds),
  job('Asks Stripe about disputed payments', 21_600, watchDisputes),
  job('Erases dietary and access needs', 3600, eraseNeeds),
]

function job(
  name: string,
  everySeconds: number,
  work: (context: Context) => Promise<void>,
): ScheduledJob {
  return { name, everySeconds, run: (payload) => work(createContext(payload)) }
}
