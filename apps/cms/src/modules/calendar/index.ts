import type { EndpointsOfCollections } from '@cms/http/with-endpoints'
import { addDatesEndpoints } from './add-dates/endpoints'

const endpoints: EndpointsOfCollections = { 'course-runs': addDatesEndpoints }

/** The dates of a month as staff see them, and many of them made at once. */
export const calendar = { endpoints }
