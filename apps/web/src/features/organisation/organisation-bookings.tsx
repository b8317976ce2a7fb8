import { placesWords } from '@lectern/shared/booking/places-words'
import { paths } from '@lectern/shared/addresses/paths'
import { formatPence } from '@lectern/shared/money/format'
import { dateText, deadlineText } from '@lectern/shared/time/moment-text'
import { Button } from '../../ui/button'
import { Facts } from '../../ui/facts'
import { Pagination } from '../../ui/pagination'
import type { CoordinatorPageView, OrganisationBookingView } from '../../views/coordinator-page'
import { GroupHead } from '../checkout/seat-group-section'
import { DocumentList } from '../orders/order-documents'
import { bookingWords } from './booking-words'
import { PeopleAndCertificates } from './people-and-certificates'
import { WhatIsOpen } from './what-is-open'

/** Everything that an organisation has booked, for one of its coordinators. */
export function OrganisationBookings({ page }: { page: CoordinatorPageView }) {
  const { token, coming, past, people, organisationName, coordinatorName, until } = page
  const present = { coming: coming.page, past: past.page, people: people.page }
  const hrefAt = (moved: Partial<typeof present>, list: keyof typeof present) =>
    `${paths.organisation(token, { ...present, ...moved })}#${list}`
  const isEmpty = coming.count + past.count === 0
  return (
    <>
      <header className="thanks night bleed">
        <div className="wrap">
          <div className="words">
            <h1 dir="auto">{organisationName}</h1>
            <p className="lead">{leadWords(page)}</p>
            <form method="post" action={paths.bookForOrganisation(token)}>
              <Button>{isEmpty ? 'Book a course' : 'Book for us again'}</Button>
            </form>
            <Facts
              facts={[
                ['This link is for', coordinatorName],
                ['It works until', deadlineText(until)],
              ]}
            />
          </div>
        </div>
      </header>
      <div className="band">
        <div className="wrap aside-page">
          <div className="stack-l">
            {isEmpty ? (
              <p>
                Nothing is booked for {organisationName} yet. What you book from here stands here at
                once.
              </p>
            ) : (
              <>
                <Bookings
                  id="coming"
                  title="Coming up"
                  nothing="Nobody is expected on a course just now."
                  list={coming}
                  token={token}
                  hrefOf={(number) => hrefAt({ coming: number }, 'coming')}
                />
                <Bookings
                  id="past"
                  title="Before, and cancelled"
                  nothing="Nothing yet."
                  list={past}
                  token={token}
                  hrefOf={(number) => hrefAt({ past: number }, 'past')}
                />
                <PeopleAndCertificates
                  token={token}
                  people={people}
                  hrefOf={(number) => hrefAt({ people: number }, 'people')}
                />
              </>
            )}
          </div>
          <aside className="sheet stay stack" aria-labelledby="open">
            <WhatIsOpen page={page} />
            <p className="small soft">
              Keep the address of this page to yourself: whoever has it sees the bookings. Is
              something missing, or not yours? <a href={paths.contact}>Tell us</a>.
            </p>
          </aside>
        </div>
      </div>
    </>
  )
}

function leadWords({ coming, past }: CoordinatorPageView): string {
  const all = coming.count + past.count
  if (all === 0) return 'Your bookings with us, in one place.'
  const bookings = all === 1 ? '1 booking' : `${all} bookings`
  return coming.count === 0
    ? `${bookings} with us, none of them still to come.`
    : `${bookings} with us, ${coming.count} still to come.`
}

interface BookingsProps {
  id: string
  title: string
  nothing: string
  list: CoordinatorPageView['coming']
  token: string
  hrefOf: (page: number) => string
}

function Bookings({ id, title, nothing, list, token, hrefOf }: BookingsProps) {
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {list.bookings.length === 0 && <p>{nothing}</p>}
      {list.bookings.map((booking) => (
        <OneBooking key={booking.reference} booking={booking} token={token} />
      ))}
      <Pagination page={list.page} pageCount={list.pageCount} hrefOf={hrefOf} label={title} />
    </section>
  )
}

function OneBooking({ booking, token }: { booking: OrganisationBookingView; token: string }) {
  const { reference, placedAt, bookedBy, dates, documents, grossPence, discounts = [] } = booking
  return (
    <article className="stack-s" aria-label={`Booking ${reference}`}>
      {dates.map((of) => (
        <BookedDate key={`${of.date.runId} ${of.courseTitle}`} of={of} />
      ))}
      <Facts
        facts={[
          ['State', bookingWords(booking)],
          ['Reference', reference],
          ['Booked', `on ${dateText(placedAt)}${bookedBy ? ` by ${bookedBy}` : ''}`],
          ['Discount', discounts.join('; ')],
          ['Total', grossPence > 0 && formatPence(grossPence, 'total')],
        ]}
      />
      {documents.length > 0 && (
        <DocumentList
          documents={documents}
          hrefOf={(number, format) => paths.organisationDocument(token, number, format)}
        />
      )}
    </article>
  )
}

function BookedDate({
  of: { courseTitle, date, places },
}: {
  of: OrganisationBookingView['dates'][number]
}) {
  const standing = places.filter(({ isCancelled }) => !isCancelled)
  return (
    <div className="stack-s">
      <GroupHead level="h3" courseTitle={courseTitle} courseDays={date.courseDays}>
        {date.days}, {date.hours}
        <br />
        {date.place}
        <br />
        {standing.length > 0 ? placesWords(standing.length) : 'Cancelled'}
      </GroupHead>
      <ol className="who">
        {places.map(({ name, isCancelled }, index) => (
          <li key={index} className={isCancelled ? 'gone' : name ? undefined : 'later'}>
            <div>
              <b>{name ? <bdi>{name}</bdi> : 'Name to follow'}</b>
              {isCancelled && ' (cancelled)'}
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
