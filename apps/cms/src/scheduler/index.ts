import { JobReports, Leases } from './collections'

export const scheduler = { collections: [Leases, JobReports] }
