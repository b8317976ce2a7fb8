import type { Metadata } from 'next'
import { decoded } from '@web/app/params'
import { personalPageWithStatus } from '@web/app/page-with-status'
import { setAnswerStatus } from '@web/beneath-next/own-server/answer-status'
import { readCertificate } from '@web/cms/certificates'
import { CertificateStanding } from '@web/features/certificates/certificate-standing'
import { UnknownCertificate } from '@web/features/certificates/unknown-certificate'
import { tokenPageMetadata } from '@web/seo/page-metadata'

interface Props {
  params: Promise<{ code: string }>
}

export const metadata: Metadata = tokenPageMetadata('Certificate')

/** What anybody may know who has the code, as it stands at this moment. */
export default personalPageWithStatus(async function CertificatePage({ params }: Props) {
  const typed = decoded((await params).code)
  const certificate = await readCertificate(typed)
  if (certificate) return <CertificateStanding certificate={certificate} />
  await setAnswerStatus(404)
  return <UnknownCertificate typed={typed} />
})
