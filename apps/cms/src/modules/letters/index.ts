import { Emails } from './collection'

export { isSameAddress, readAddressProof } from './address-proof/address-proof'
export { sendAddressProof } from './address-proof/send-proof'
export { calendarOf, methodOf } from './calendar/calendar'
export { giveUpEmail } from './give-up-email'
export { loadJoiningPapers, type JoiningPapers } from './joining-papers'
export { queueBookedEmails } from './kinds/booked-emails'
export { awaitsAddress, delegatesToTell } from './kinds/delegates-to-tell'
export { queueJoiningEmail } from './kinds/joining-email'
export { queueLapseEmail } from './kinds/lapse-email'
export { queueLinksEmail } from './kinds/links-email'
export { queueMovedEmails } from './kinds/moved-emails'
export { queuePassedOnEmail } from './kinds/passed-on-email'
export { queueRefundEmails } from './kinds/refund-emails'
export {
  queueDisputeEmail,
  queueForeignRefundEmail,
  queueRefundTroubleEmail,
  queueStoppedEmail,
} from './kinds/staff-emails'
export { resendEmail } from './resend-email'
export { rewriteWaitingEmails } from './rewrite-waiting-emails'
export { sendDueEmails } from './send-due-emails'

/** What customers, delegates and staff are written, with calendar entries. */
export const letters = { collections: [Emails] }
