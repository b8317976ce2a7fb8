import { paths } from '../../paths'
import { PageHeading } from '../../ui/page-heading'
import { SearchForm } from '../search/search-form'

/** For an address without a page: ways on. */
export function Missing() {
  return (
    <div className="stack">
      <PageHeading
        title="We could not find that page"
        lead="It may have moved, or the address may have a slip in it."
      />
      <SearchForm label="Search the site" />
      <p>
        Or go to <a href={paths.courses}>our courses</a>, <a href={paths.blog}>our articles</a> or{' '}
        <a href={paths.home}>the front page</a>.
      </p>
    </div>
  )
}
