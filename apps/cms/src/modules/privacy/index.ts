import { ErasureRequests } from './requests/collection'

export { keepNoLongerThanNeeded } from './keep-no-longer'

export const privacy = { collections: [ErasureRequests] }
