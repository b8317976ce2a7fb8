import type { Metadata } from 'next'
import { connection } from 'next/server'
import { paths } from '@lectern/shared/addresses/paths'
import { privateMetadata } from '@web/seo/page-metadata'
import { ContactDetails } from '@web/ui/contact-details'
import { PageHeading } from '@web/ui/page-heading'
import { siteUnlessUnavailable } from '@web/app/unless-unavailable'

export const metadata: Metadata = privateMetadata('Look in your mail')

/** The same for everybody: who books for whom is nobody else's business. */
export default async function LinkSentPage() {
  // Not during the build, which has no CMS to ask.
  await connection()
  const site = await siteUnlessUnavailable()
  return (
    <div className="stack">
      <PageHeading
        title="Look in your mail"
        lead="If somebody with that address books for an organisation and has a link, an e-mail with it is on its way."
      />
      <p>
        Nothing there after ten minutes? Look among unwanted mail, or{' '}
        <a href={paths.newOrganisationLink}>try another address</a>. Or ask us: we send a link to
        whoever books for you.
      </p>
      {site && <ContactDetails details={site.contact} />}
    </div>
  )
}
