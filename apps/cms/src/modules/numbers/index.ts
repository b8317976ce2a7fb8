import type { EndpointsOfCollections } from '@cms/http/with-endpoints'
import { numbersCsvEndpoint } from './numbers-csv'

const endpoints: EndpointsOfCollections = { invoices: [numbersCsvEndpoint] }

/** What the company earns and how full its dates are, counted in the database. It writes nothing. */
export const numbers = { endpoints }
