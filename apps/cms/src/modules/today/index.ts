/** What waits for whoever looks: gathered from every other module, and shown before the dashboard. */
export { gatherToday } from './gather-today'
export { findAllFirstSteps } from './first-steps'
export { FirstSteps } from './page/first-steps'
export type { Task } from './task'
export { lineOf, type DocumentLine } from './line-of'
