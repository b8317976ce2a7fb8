import { Enquiries } from './collection'

export { mailUnsentEnquiries } from './mail-unsent-enquiries'

export const enquiries = { collections: [Enquiries] }
