import type { Metadata } from 'next'
import { personalPageWithStatus, PageMissingError } from '@web/app/page-with-status'
import { readOwnCertificate } from '@web/cms/certificates'
import { OwnCertificate } from '@web/features/certificates/certificate-standing'
import { tokenPageMetadata } from '@web/seo/page-metadata'

interface Props {
  params: Promise<{ token: string }>
}

export const metadata: Metadata = tokenPageMetadata('Your certificate')

/** For whoever was sent the link. */
export default personalPageWithStatus(async function OwnCertificatePage({ params }: Props) {
  const certificate = await readOwnCertificate((await params).token)
  if (!certificate) throw new PageMissingError()
  return <OwnCertificate certificate={certificate} />
})
