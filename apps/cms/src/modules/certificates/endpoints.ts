import { readCertificateCode } from '@lectern/shared/certificates/certificate-code'
import type { Certificate } from '@lectern/shared/contract/payload-types'
import type { Endpoint, PayloadRequest, Where } from 'payload'

import { readingEndpoint } from '@cms/http/json-endpoint'
import { answerRefusal } from '@cms/http/problem-response'
import { Refusal } from '@cms/http/refusal'
import { loadLetterhead } from '../documents'
import { readCertificateToken } from '../letters'
import { renderCertificate } from './render-certificate'
import { viewCertificate } from './view-certificate'

const codeEndpoint = readingEndpoint({
  path: '/by-code/:code',
  answer: async (req) => {
    const code = readCertificateCode(String(req.routeParams?.code))
    return viewCertificate(await find(req, code ? { code: { equals: code } } : null), new Date())
  },
})

const linkEndpoint = readingEndpoint({
  path: '/by-link/:token',
  answer: async (req) => viewCertificate(await find(req, byToken(req)), new Date()),
})

/** One that was revoked is not handed out any more. */
const fileEndpoint: Endpoint = {
  path: '/by-link/:token/certificate.pdf',
  method: 'get',
  handler: async (req) => {
    try {
      const certificate = await find(req, byToken(req))
      if (certificate.revokedAt) throw new Refusal('not-found')
      const letterhead = await loadLetterhead(req.payload)
      return new Response(await renderCertificate(certificate, letterhead), {
        headers: {
          'cache-control': 'private, no-store',
          'x-robots-tag': 'noindex',
          'content-type': 'application/pdf',
          'content-disposition': `inline; filename="certificate-${certificate.code}.pdf"`,
        },
      })
    } catch (error) {
      return answerRefusal(error)
    }
  },
}

/** Of the collection `certificates`, for whoever has a code or a link. */
export const certificateEndpoints: Endpoint[] = [codeEndpoint, linkEndpoint, fileEndpoint]

function byToken({ routeParams }: PayloadRequest): Where | null {
  const linkKey = readCertificateToken(String(routeParams?.token))
  return linkKey ? { linkKey: { equals: linkKey } } : null
}

/** @throws Refusal `not-found` */
async function find({ payload }: PayloadRequest, where: Where | null): Promise<Certificate> {
  const found =
    where && (await payload.db.findOne<Certificate>({ collection: 'certificates', where }))
  if (!found) throw new Refusal('not-found')
  return found
}
