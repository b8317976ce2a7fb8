import type { EndpointsOfCollections } from '@cms/http/with-endpoints'
import { owedCsvEndpoint } from './owed-csv'
import { statementEndpoint } from './statement/statement-endpoint'

export { lateOwedHref } from './address'
export { listOwed } from './list-owed'
export { owedBy } from './owed-by'

const endpoints: EndpointsOfCollections = {
  invoices: [owedCsvEndpoint],
  organisations: [statementEndpoint],
}

/** What is owed of everything that is paid outside Stripe, and how late it is. It writes nothing. */
export const owed = { endpoints }
