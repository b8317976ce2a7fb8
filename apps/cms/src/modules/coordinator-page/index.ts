import type { EndpointsOfCollections } from '@cms/http/with-endpoints'
import { CoordinatorLinks } from './collection'
import { pageEndpoints } from './endpoints'
import { linkEndpoints } from './staff-endpoints'

export { renewLink as coordinatorLinkFor } from './send-link'

const endpoints: EndpointsOfCollections = { organisations: [...pageEndpoints, ...linkEndpoints] }

/** What an organisation has booked, for whoever books for it, by a link. */
export const coordinatorPage = { collections: [CoordinatorLinks], endpoints }
