import type { Metadata } from 'next'
import { connection } from 'next/server'
import { privateMetadata } from '@web/seo/page-metadata'
import { ContactDetails } from '@web/ui/contact-details'
import { PageHeading } from '@web/ui/page-heading'
import { siteUnlessUnavailable } from '@web/app/unless-unavailable'

export const metadata: Metadata = privateMetadata('Look in your mail')

/** The same for everybody: who asked for what is nobody else's business. */
export default async function NewsAskedPage() {
  // Not during the build, which has no CMS to ask.
  await connection()
  const site = await siteUnlessUnavailable()
  return (
    <div className="stack">
      <PageHeading
        title="Look in your mail"
        lead="An e-mail with a link is on its way to the address that you typed. We tell you of new dates from when you have confirmed it there."
      />
      <p>
        Nothing there after ten minutes? Look among unwanted mail, also for one that we sent before:
        we ask an address to confirm once in three days. Or ask us.
      </p>
      {site && <ContactDetails details={site.contact} />}
    </div>
  )
}
