import type { Metadata } from 'next'
import { OrganisationLinkForm } from '@web/features/orders/booking-links-form'
import { readSubmission } from '@web/forms/submission'
import { privateMetadata } from '@web/seo/page-metadata'
import { PageHeading } from '@web/ui/page-heading'
import { personalPageWithStatus } from '@web/app/page-with-status'

export async function generateMetadata(): Promise<Metadata> {
  const hasProblems = ((await readSubmission())?.problems.length ?? 0) > 0
  return privateMetadata(`${hasProblems ? 'Error: ' : ''}A new link to your bookings`)
}

/** For a coordinator whose link has ended. */
export default personalPageWithStatus(async function NewLinkPage() {
  return (
    <div className="stack">
      <PageHeading
        title="A new link to your bookings"
        lead="For whoever books for an organisation, and has had a link from us before."
      />
      <OrganisationLinkForm submission={await readSubmission()} />
    </div>
  )
})
