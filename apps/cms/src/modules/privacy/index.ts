import { ErasureRequests } from './requests/collection'
import { requestEndpoints } from './requests/endpoints'

export { keepNoLongerThanNeeded } from './keep-no-longer'

export const privacy = { collections: [ErasureRequests], endpoints: requestEndpoints }
