import { paths } from '@lectern/shared/addresses/paths'
import { EmptyRoom } from './empty-room'

/** When a page cannot be made just now. It asks nothing of the CMS, which may be what is missing. */
export function Failure() {
  return (
    <EmptyRoom
      title="This page cannot be shown just now"
      lead="Something is not working on our side. Nothing that you did caused it, and nothing is lost."
    >
      <p>
        {/* eslint-disable-next-line jsx-a11y/anchor-is-valid -- The empty address is the page's own. */}
        <a href="">Try again</a> in a few minutes. Or go to <a href={paths.courses}>our courses</a>,{' '}
        <a href={paths.blog}>our articles</a> or <a href={paths.home}>the front page</a>, or{' '}
        <a href={paths.contact}>tell us</a>.
      </p>
    </EmptyRoom>
  )
}
