import type { EndpointsOfCollections } from '@cms/http/with-endpoints'
import { visitorsEndpoints } from './endpoints'
import { DateRequests } from './requests/collection'

export { confirmRequest } from './confirm-request'
export { countToldOfDates } from './count-told'
export { deleteOldDateRequests } from './delete-old-requests'
export { deleteRequest } from './delete-request'
export { findDatesOfCourse, findPublicCourse, type DateOfCourse } from './find-course'
export { storeRequest } from './requests/store-request'
export { tellAboutNewDates } from './tell-of-new-dates'

const endpoints: EndpointsOfCollections = { 'date-requests': visitorsEndpoints }

/** Who wants to be told of new dates of a course, and what they are told. */
export const dateNews = { collections: [DateRequests], endpoints }
