import type { Metadata } from 'next'
import { BookingLinksForm } from '@web/features/orders/booking-links-form'
import { readSubmission } from '@web/forms/submission'
import { privateMetadata } from '@web/seo/page-metadata'
import { PageHeading } from '@web/ui/page-heading'
import { personalPageWithStatus } from '../../page-with-status'

export async function generateMetadata(): Promise<Metadata> {
  const hasProblems = ((await readSubmission())?.problems.length ?? 0) > 0
  return privateMetadata(`${hasProblems ? 'Error: ' : ''}Find my booking`)
}

/** For whoever has lost the link, which is all that opens a booking's page. */
export default personalPageWithStatus(async function FindBookingPage() {
  return (
    <div className="stack">
      <PageHeading
        title="Find my booking"
        lead="Names, times, calendar, invoices and cancelling: all of it is on the page of your booking. We send its link again."
      />
      <BookingLinksForm submission={await readSubmission()} />
    </div>
  )
})
