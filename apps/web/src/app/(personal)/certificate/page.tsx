import type { Metadata } from 'next'
import { setAnswerStatus } from '@web/beneath-next/own-server/answer-status'
import { readCertificate } from '@web/cms/certificates'
import { CertificateStanding } from '@web/features/certificates/certificate-standing'
import { CheckCertificate } from '@web/features/certificates/check-certificate'
import { UnknownCertificate } from '@web/features/certificates/unknown-certificate'
import { tokenPageMetadata } from '@web/seo/page-metadata'
import { personalPageWithStatus } from '../../page-with-status'

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export const metadata: Metadata = tokenPageMetadata('Check a certificate')

/** For whoever was shown a certificate: the form, and with a code in the address what it stands for. */
export default personalPageWithStatus(async function CheckCertificatePage({ searchParams }: Props) {
  const { code } = await searchParams
  if (typeof code !== 'string' || code.trim() === '') return <CheckCertificate />
  const certificate = await readCertificate(code)
  if (certificate) return <CertificateStanding certificate={certificate} />
  await setAnswerStatus(404)
  return <UnknownCertificate typed={code} />
})
