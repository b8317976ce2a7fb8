import type { EndpointsOfCollections } from '@cms/http/with-endpoints'
import { questionEndpoints } from './questions/endpoints'
import { renewalEndpoints } from './renewals/endpoints'
import { RenewalRefusals } from './renewals/refusals'

export { answerQuestions } from './questions/answer-questions'
export { deleteOldAnswers } from './questions/delete-old-answers'
export { remindOfDays } from './remind-of-days'
export { remindersOfRun, type BlockReminder } from './reminders-of-run'
export { tellOfRenewals } from './renewals/tell-of-renewals'

const endpoints: EndpointsOfCollections = {
  'renewal-refusals': renewalEndpoints,
  'place-answers': questionEndpoints,
}

/** What people are told before a course, and before they have to take it again. */
export const beforeCourse = { collections: [RenewalRefusals], endpoints }
