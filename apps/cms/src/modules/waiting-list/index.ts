import type { EndpointsOfCollections } from '@cms/http/with-endpoints'
import { visitorsEndpoints } from './endpoints'
import { WaitingLists } from './lists/collection'
import { PlacesWanted } from './places-wanted/collection'

export { addPlaceWanted, type NotJoined } from './add-place-wanted'
export { countWaiting, findEveryoneWaiting, waitingWords } from './count-waiting'
export { deleteOldPlacesWanted } from './delete-old-places-wanted'
export { isKeptForQueue } from './is-kept-for-queue'
export { joinWaitingList } from './join-waiting-list'
export { leaveWaitingList } from './leave-waiting-list'
export { loadWaiting, type Waiting } from './load-waiting'
export { moveUp } from './move-up'
export { findPlaceWanted } from './places-wanted/change-place-wanted'
export { settleWaitingList } from './settle-waiting-list'

const endpoints: EndpointsOfCollections = { 'places-wanted': visitorsEndpoints }

/** Who waits for places on a full date, and who is offered them when some become free. */
export const waitingList = { collections: [PlacesWanted, WaitingLists], endpoints }
