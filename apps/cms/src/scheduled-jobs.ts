import { announceOffers } from './modules/catalogue'
import { mailUnsentEnquiries } from './modules/enquiries'
import { announceTimelyLook } from './modules/look'
import { orderJobs } from './modules/order-jobs'
import { sendNewPasswordLinks } from './modules/people'
import { keepNoLongerThanNeeded } from './modules/privacy'
import { pruneDelivered, publishDue, sweepDraftLinks } from './modules/publishing'
import { forgetMissedSearches } from './modules/search'
import { announceVatRates } from './modules/settings'
import type { ScheduledJob } from './scheduler'

/** Everything that the elected process does again and again. */
export const scheduledJobs: readonly ScheduledJob[] = [
  ...orderJobs,
  {
    name: 'Sends enquiries that could not be sent',
    everySeconds: 60,
    run: (payload) => mailUnsentEnquiries(payload, new Date()),
  },
  {
    name: 'Sends links for new passwords',
    everySeconds: 3,
    run: (payload) => sendNewPasswordLinks(payload, new Date()),
  },
  {
    name: 'Publishes what is planned',
    everySeconds: 2,
    run: (payload) => publishDue(payload, new Date()),
  },
  {
    name: 'Tells the website how many places are left',
    everySeconds: 3,
    run: (payload) => announceOffers(payload, new Date()),
  },
  {
    name: 'Tells the website when a new VAT rate begins',
    everySeconds: 5,
    run: (payload) => announceVatRates(payload, new Date()),
  },
  {
    name: 'Tells the website when its announcement begins and ends',
    everySeconds: 5,
    run: (payload) => announceTimelyLook(payload, new Date()),
  },
  {
    name: 'Erases what is kept no longer',
    everySeconds: 3600,
    run: (payload) => keepNoLongerThanNeeded(payload, new Date()),
  },
  {
    name: 'Forgets old announcements to the website',
    everySeconds: 3600,
    run: (payload) => pruneDelivered(payload, new Date()),
  },
  {
    name: 'Forgets links to drafts that ended long ago',
    everySeconds: 3600,
    run: (payload) => sweepDraftLinks(payload, new Date()),
  },
  {
    name: 'Forgets what was searched and not found long ago',
    everySeconds: 3600,
    run: (payload) => forgetMissedSearches(payload, new Date()),
  },
]
