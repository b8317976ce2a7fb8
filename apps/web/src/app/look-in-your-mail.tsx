import type { Metadata } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { privateMetadata } from '../seo/page-metadata'
import { ContactDetails } from '../ui/contact-details'
import { PageHeading } from '../ui/page-heading'
import { siteUnlessUnavailable } from './unless-unavailable'

const title = 'Look in your mail'

export const lookInYourMailMetadata: Metadata = privateMetadata(title)

interface LookInYourMailProps {
  lead: string
  /** What to do when nothing comes; it ends by asking us, whose contact details follow. */
  children: ReactNode
}

/** After an address was typed: the same for everybody, whatever is known of it. */
export async function LookInYourMail({ lead, children }: LookInYourMailProps) {
  // Not during the build, which has no CMS to ask.
  await connection()
  const site = await siteUnlessUnavailable()
  return (
    <div className="stack">
      <PageHeading title={title} lead={lead} />
      <p>Nothing there after ten minutes? {children}</p>
      {site && <ContactDetails details={site.contact} />}
    </div>
  )
}
