import { readCertificateCode } from '@lectern/shared/certificates/certificate-code'
import type { Certificate } from '@lectern/shared/contract/payload-types'
import type { Endpoint, PayloadRequest, Where } from 'payload'

import { readingEndpoint } from '@cms/http/json-endpoint'
import { answerRefusal } from '@cms/http/problem-response'
import { Refusal } from '@cms/http/refusal'
import { readCertificateToken } from '../letters'
import { answerCertificate } from './answer-certificate'
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

const fileEndpoint: Endpoint = {
  path: '/by-link/:token/certificate.pdf',
  method: 'get',
  handler: async (req) => {
    try {
      return await answerCertificate(req.payload, await find(req, byToken(req)))
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
