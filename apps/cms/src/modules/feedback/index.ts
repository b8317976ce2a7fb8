import type { EndpointsOfCollections } from '@cms/http/with-endpoints'
import { Feedback } from './collection'
import { visitorsEndpoints } from './endpoints'
import { FeedbackRefusals } from './refusals'

export { answerFeedback } from './answer-feedback'
export { askAboutDate, askForFeedback } from './ask-for-feedback'
export { deleteOldFeedback, eraseFeedback } from './delete-old-feedback'
export { findFeedbackOf } from './find-feedback'
export { makeTestimonial, usedWords } from './make-testimonial'

const endpoints: EndpointsOfCollections = { feedback: visitorsEndpoints }

/** What people who were on a course thought of it, asked by a letter on the day after. */
export const feedback = { collections: [Feedback, FeedbackRefusals], endpoints }
