import { Emails } from './collection'
import { EmailTemplates } from './templates/collection'

export { answersTokenOf, readAnswersToken } from './answers-token'
export { readAddressProof } from './address-proof/address-proof'
export { sendAccountLink } from './address-proof/send-account-link'
export { sendAddressProof } from './address-proof/send-proof'
export { byTokenEndpoints } from './by-token-endpoint'
export { calendarOf, methodOf } from './calendar/calendar'
export { addressInCalendar, timeZoneOf } from './calendar/calendar-parts'
export {
  idOfOwner,
  isOwnedBy,
  ownerOf,
  pathOfOwner,
  type EmailOwner,
  type OwnedEmail,
} from './email-owner'
export { certificateTokenOf, newCertificateKey, readCertificateToken } from './certificate-token'
export { dateRequestTokenOf, newDateRequestKey, readDateRequestToken } from './date-request-token'
export { feedbackRefusalKey } from './about-feedback'
export { feedbackTokenOf, newFeedbackKey, readFeedbackToken } from './feedback-token'
export { giveUpEmail } from './give-up-email'
export {
  loadJoiningPapers,
  whereOnDay,
  type JoiningPapers,
  type WhereToJoin,
} from './joining-papers'
export { deleteLettersOf, findLettersOf } from './letters-of'
export { queueBookedEmails } from './kinds/booked-emails'
export { certificatesWithoutEmail, queueCertificateEmail } from './kinds/certificate-email'
export {
  queueConfirmNewsEmail,
  queueNewDatesEmail,
  queueNewsOnEmail,
} from './kinds/date-news-emails'
export { dayReminderName, placesOfBooker, queueDayReminder } from './kinds/day-reminder-email'
export { awaitsAddress, delegatesToTell } from './kinds/delegates-to-tell'
export { queueFeedbackEmail } from './kinds/feedback-email'
export { queueJoiningEmail } from './kinds/joining-email'
export { queueLapseEmail } from './kinds/lapse-email'
export { queueLinksEmail } from './kinds/links-email'
export { queueOfferEmail } from './kinds/offer-email'
export { queueAccountAskedEmail, queueAccountRefusedEmail } from './kinds/account-emails'
export { queueCalledOffEmails } from './kinds/called-off-emails'
export { queueMovedEmails } from './kinds/moved-emails'
export { queuePassedOnEmail } from './kinds/passed-on-email'
export { queueReminderEmails } from './kinds/reminder-emails'
export { queueRenewal, queueRenewalsOfOrganisation, renewalToldAt } from './kinds/renewal-email'
export { queueRefundEmails } from './kinds/refund-emails'
export {
  queueDisputeEmail,
  queueForeignRefundEmail,
  queueMovedByCustomerEmail,
  queueRefundTroubleEmail,
  queueStoppedEmail,
} from './kinds/staff-emails'
export {
  queueCalledOffEmail,
  queueConfirmPlaceEmail,
  queueOnListEmail,
} from './kinds/waiting-list-emails'
export { queueWrittenOfferEmail } from './kinds/written-offer-emails'
export { newOfferKey, offerTokenOf, readOfferToken } from './offer-token'
export { newPlaceKey, placeTokenOf, readPlaceToken } from './place-wanted-token'
export { renewalRefusalKey } from './about-renewal'
export { readRenewalToken, renewalTokenOf } from './renewal-token'
export { resendEmail } from './resend-email'
export { rewriteWaitingEmails } from './rewrite-waiting-emails'
export { sendDueEmails } from './send-due-emails'
export { findTemplates, type LetterBeginning } from './templates/find-templates'
export { firstNameOf } from './templates/first-name'
export { listOfPlaceholders, withValue, type PlaceholderValues } from './templates/placeholders'
export { mailingDueAt, paceWords } from './written/mailing-pace'
export { isAnswer, mailingIdOf, queueAnswer, queueMailed } from './written/queue-written'
export {
  fillLetter,
  writtenLetterSchema,
  writtenLimits,
  type WrittenLetter,
} from './written/written-letter'

/** What customers, delegates and staff are written, with calendar entries. */
export const letters = { collections: [Emails, EmailTemplates] }
