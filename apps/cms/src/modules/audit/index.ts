import { AuditEvents } from './collection'

export type { Act } from './acts'
export { listCsvEndpoint } from './list/list-csv-endpoint'
export { recordAct } from './record-act'
export { recordPressed, type PressRecord } from './record-pressed'
export { noteSignInDetails } from './sign-in-details'
export { withAuditTrail } from './with-audit-trail'

export const audit = { collections: [AuditEvents] }
