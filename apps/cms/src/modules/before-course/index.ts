import type { EndpointsOfCollections } from '@cms/http/with-endpoints'
import { renewalEndpoints } from './renewals/endpoints'
import { RenewalRefusals } from './renewals/refusals'

export { remindOfDays } from './remind-of-days'
export { remindersOfRun, type BlockReminder } from './reminders-of-run'
export { tellOfRenewals } from './renewals/tell-of-renewals'

const endpoints: EndpointsOfCollections = { 'renewal-refusals': renewalEndpoints }

/** What people are told before a course, and before they have to take it again. */
export const beforeCourse = { collections: [RenewalRefusals], endpoints }
