import { JobReports, Leases } from './collections'

export type { ScheduledJob } from './scheduled-job'
export { findStalledJobs } from './stalled-jobs'
export { startScheduler, type Scheduler } from './start-scheduler'

export const scheduler = { collections: [Leases, JobReports] }
