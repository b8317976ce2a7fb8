import type { Metadata } from 'next'
import { connection } from 'next/server'
import { paths } from '@lectern/shared/addresses/paths'
import { privateMetadata } from '@web/seo/page-metadata'
import { ContactDetails } from '@web/ui/contact-details'
import { PageHeading } from '@web/ui/page-heading'
import { siteUnlessUnavailable } from '@web/app/unless-unavailable'

export const metadata: Metadata = privateMetadata('We have your message')

export default async function EnquiryReceivedPage() {
  // Not during the build, which has no CMS to ask.
  await connection()
  const site = await siteUnlessUnavailable()
  return (
    <div className="stack">
      <PageHeading
        title="Thank you, we have your message"
        lead="Somebody reads it and answers by e-mail, as a rule within one working day."
      />
      <p>
        If it cannot wait, please ring us. Meanwhile you may like to look at{' '}
        <a href={paths.courses}>our courses</a> or <a href={paths.blog}>our articles</a>.
      </p>
      {site && <ContactDetails details={site.contact} />}
    </div>
  )
}
