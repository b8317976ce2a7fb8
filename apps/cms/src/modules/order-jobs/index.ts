export { workOnItem, type WorkedOnSlug } from './work-on-item'
export { orderJobs } from './jobs'
