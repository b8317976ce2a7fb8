import { Enquiries } from './collection'

export { deleteOldComplaints, deleteOldEnquiries } from './delete-old-enquiries'
export { mailUnsentEnquiries } from './mail-unsent-enquiries'
export { findOpenComplaints } from './open-complaints'

export const enquiries = { collections: [Enquiries] }
