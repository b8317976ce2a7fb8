import { paths } from '@lectern/shared/addresses/paths'
import { EmptyRoom } from '../../ui/empty-room'
import { SearchForm } from '../search/search-form'

/** For an address without a page: ways on. */
export function Missing() {
  return (
    <EmptyRoom
      title="We could not find that page"
      lead="It may have moved, or the address may have a slip in it."
    >
      <SearchForm label="Search the site" />
      <p>
        Or go to <a href={paths.courses}>our courses</a>, <a href={paths.blog}>our articles</a> or{' '}
        <a href={paths.home}>the front page</a>.
      </p>
      <p>
        Looking for something that you booked? <a href={paths.findBooking}>Find my booking</a> sends
        you its link again.
      </p>
    </EmptyRoom>
  )
}
