import { Enquiries } from './collection'

export { deleteAnswersTo, deleteOrphanedAnswers } from './delete-answers'
export { deleteOldComplaints, deleteOldEnquiries } from './delete-old-enquiries'
export { findAnswers } from './answer/answer-enquiry'
export { mailUnsentEnquiries } from './mail-unsent-enquiries'
export { findOpenComplaints } from './open-complaints'

export const enquiries = { collections: [Enquiries] }
