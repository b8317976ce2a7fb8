import { JobReports, Leases } from './collections'

export { findWork, moveToEndOfQueue, processQueue } from './find-work'
export { clearTrouble, keepTrouble, noteTrouble, type TroubledSlug } from './keep-trouble'
export type { ScheduledJob } from './scheduled-job'
export { findStalledJobs } from './stalled-jobs'
export { startScheduler, type Scheduler } from './start-scheduler'
export { processEach } from './process-each'

export const scheduler = { collections: [Leases, JobReports] }
