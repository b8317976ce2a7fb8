import type { Metadata } from 'next'
import { connection } from 'next/server'
import { paths } from '@lectern/shared/addresses/paths'
import { privateMetadata } from '@web/seo/page-metadata'
import { ContactDetails } from '@web/ui/contact-details'
import { PageHeading } from '@web/ui/page-heading'
import { siteUnlessUnavailable } from '@web/app/unless-unavailable'

export const metadata: Metadata = privateMetadata('Look in your mail')

/** The same for everybody: who has booked is nobody else's business. */
export default async function LinksSentPage() {
  // Not during the build, which has no CMS to ask.
  await connection()
  const site = await siteUnlessUnavailable()
  return (
    <div className="stack">
      <PageHeading
        title="Look in your mail"
        lead="If something is booked with that address, an e-mail with the links is on its way to it."
      />
      <p>
        Nothing there after ten minutes? Look among unwanted mail, or{' '}
        <a href={paths.findBooking}>try another address</a>: a colleague may have booked for you. Or
        ask us.
      </p>
      {site && <ContactDetails details={site.contact} />}
    </div>
  )
}
