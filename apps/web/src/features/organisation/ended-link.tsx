import { paths } from '@lectern/shared/addresses/paths'
import type { LinkEnd } from '../../cms/coordinator-page'
import { PageHeading } from '../../ui/page-heading'
import { OrganisationLinkForm } from '../orders/booking-links-form'

const words: Record<LinkEnd, { title: string; lead: string }> = {
  'link-expired': {
    title: 'This link has expired',
    lead: 'Links to the bookings of an organisation work for a while only. Have a new one sent to you.',
  },
  'link-ended': {
    title: 'This link opens nothing any more',
    lead: 'Another was sent in its place, or it was ended. If you book for your organisation still, have the present one sent to you.',
  },
  'organisation-gone': {
    title: 'We do not keep this organisation any more',
    lead: 'Its bookings are no longer shown here. Your confirmations and invoices stay as they are.',
  },
}

/** In place of the page, for a link that was made here and opens nothing. */
export function EndedLink({ why }: { why: LinkEnd }) {
  return (
    <div className="stack">
      <PageHeading {...words[why]} />
      {why === 'organisation-gone' ? (
        <p>
          Do you need something of them? <a href={paths.contact}>Write to us</a>.
        </p>
      ) : (
        <OrganisationLinkForm submission={null} />
      )}
    </div>
  )
}
