import { paths } from '../../paths'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'
import { PageHeading } from '../../ui/page-heading'

/** For an address without a page: ways on. */
export function Missing() {
  return (
    <div className="stack">
      <PageHeading
        title="We could not find that page"
        lead="It may have moved, or the address may have a slip in it."
      />
      <form action={paths.search} method="get" role="search" className="stack-tight">
        <TextField name="q" type="search" label="Search the site" />
        <Button>Search</Button>
      </form>
      <p>
        Or go to <a href={paths.courses}>our courses</a>, <a href={paths.blog}>our articles</a> or{' '}
        <a href={paths.home}>the front page</a>.
      </p>
    </div>
  )
}
