import type { EndpointsOfCollections } from '@cms/http/with-endpoints'
import { TrainerLinks } from './collection'
import { trainerEndpoints } from './endpoints'

export { serveTrainerCalendar, showTrainerDates } from './answer-trainer'

const endpoints: EndpointsOfCollections = { trainers: trainerEndpoints }

/** The dates of whoever teaches, by a private address: as a page, and for their calendar. */
export const trainerDates = { collections: [TrainerLinks], endpoints }
