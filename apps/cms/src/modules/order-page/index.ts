import type { EndpointsOfCollections } from '../../http/with-endpoints'
import { placedOrderEndpoints } from './endpoints'

const endpoints: EndpointsOfCollections = { orders: placedOrderEndpoints }

/** What customers see of their order, and do there, by its secret address. */
export const orderPage = { endpoints }
