import type { Certificate } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { Refusal } from '@cms/http/refusal'
import { loadLetterhead } from '../documents'
import { renderCertificate } from './render-certificate'

/**
 * A certificate on paper, for whoever may have it.
 *
 * @throws Refusal `not-found` for one that was revoked: it is not handed out any more.
 */
export async function answerCertificate(
  payload: Payload,
  certificate: Certificate,
): Promise<Response> {
  if (certificate.revokedAt) throw new Refusal('not-found')
  const letterhead = await loadLetterhead(payload)
  return new Response(await renderCertificate(certificate, letterhead), {
    headers: {
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex',
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="certificate-${certificate.code}.pdf"`,
    },
  })
}
