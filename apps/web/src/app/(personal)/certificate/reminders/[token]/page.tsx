import type { Metadata } from 'next'
import { personalPageWithStatus, PageMissingError } from '@web/app/page-with-status'
import { readRenewals } from '@web/cms/renewals'
import { Renewals } from '@web/features/certificates/renewals'
import { tokenPageMetadata } from '@web/seo/page-metadata'

interface Props {
  params: Promise<{ token: string }>
}

export const metadata: Metadata = tokenPageMetadata('Letters about certificates')

/** For whoever was told that a certificate expires. */
export default personalPageWithStatus(async function RenewalsPage({ params }: Props) {
  const renewals = await readRenewals((await params).token)
  if (!renewals) throw new PageMissingError()
  return <Renewals renewals={renewals} />
})
