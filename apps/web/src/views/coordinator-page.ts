import type {
  CoordinatorPage,
  OrganisationBooking,
} from '@lectern/shared/contract/coordinator-page'
import type { CourseDateView } from './checkout'

export type OrganisationBookingView = Omit<OrganisationBooking, 'dates'> & {
  dates: (Omit<OrganisationBooking['dates'][number], 'date'> & { date: CourseDateView })[]
}

type Bookings = Omit<CoordinatorPage['coming'], 'bookings'> & {
  bookings: OrganisationBookingView[]
}

/** What an organisation has booked, for one of its coordinators. */
export type CoordinatorPageView = Omit<CoordinatorPage, 'coming' | 'past'> & {
  token: string
  coming: Bookings
  past: Bookings
}
