import {
  coordinatorLinkRequestSchema,
  type CoordinatorPages,
} from '@lectern/shared/contract/coordinator-page'
import type { Endpoint, PayloadRequest } from 'payload'

import { idOf } from '@cms/database/document-ids'
import { jsonEndpoint, readingEndpoint } from '@cms/http/json-endpoint'
import { answerRefusal } from '@cms/http/problem-response'
import { Refusal } from '@cms/http/refusal'
import { answerCertificate } from '../certificates'
import { answerDocument } from '../documents'
import { createContext, findOrder } from '../orders'
import { findCertificateOf } from './find-certificates-of'
import { openPage } from '../organisations'
import { sendLinksAgain } from './send-links-again'
import { viewPage } from './view-page'

/** Answers alike and at once, whoever has the address. */
const linksEndpoint = jsonEndpoint({
  path: '/links',
  schema: coordinatorLinkRequestSchema,
  maxBodyBytes: 1_000,
  answer: ({ email }, { payload }) => {
    void sendLinksAgain(createContext(payload), email)
    return Promise.resolve({ isAsked: true })
  },
})

const readEndpoint = readingEndpoint({
  path: '/by-link/:token',
  answer: async (req) => {
    const context = createContext(req.payload)
    const opened = await openPage(context, tokenIn(req))
    return viewPage(context, opened, pagesIn(req))
  },
})

const documentEndpoint: Endpoint = {
  path: '/by-link/:token/documents/:file',
  method: 'get',
  handler: async (req) => {
    try {
      const { organisation } = await openPage(createContext(req.payload), tokenIn(req))
      const answer = await answerDocument(req.payload, {
        file: String(req.routeParams?.file),
        isTheirs: async ({ orderId }) => {
          const order = await findOrder(req.payload, { id: { equals: orderId } })
          return Boolean(order?.organisation && idOf(order.organisation) === organisation.id)
        },
      })
      if (!answer) throw new Refusal('not-found')
      return answer
    } catch (error) {
      return answerRefusal(error)
    }
  },
}

const certificateEndpoint: Endpoint = {
  path: '/by-link/:token/certificates/:file',
  method: 'get',
  handler: async (req) => {
    try {
      const context = createContext(req.payload)
      const { organisation } = await openPage(context, tokenIn(req))
      const [, code] = /^(.+)\.pdf$/.exec(String(req.routeParams?.file)) ?? []
      const certificate =
        code && (await findCertificateOf(context, { organisationId: organisation.id, code }))
      if (!certificate) throw new Refusal('not-found')
      return await answerCertificate(req.payload, certificate)
    } catch (error) {
      return answerRefusal(error)
    }
  },
}

/** Of the collection `organisations`, for whoever has a link. */
export const pageEndpoints: Endpoint[] = [
  linksEndpoint,
  readEndpoint,
  documentEndpoint,
  certificateEndpoint,
]

function tokenIn({ routeParams }: PayloadRequest): string {
  const token = routeParams?.token
  return typeof token === 'string' ? token : ''
}

const lastPage = 10_000

function pagesIn({ searchParams }: PayloadRequest): CoordinatorPages {
  const pageIn = (name: keyof CoordinatorPages) => pageOf(searchParams.get(name))
  return { coming: pageIn('coming'), past: pageIn('past'), people: pageIn('people') }
}

function pageOf(given: string | null): number {
  const page = Number(given ?? 1)
  return Number.isInteger(page) && page >= 1 && page <= lastPage ? page : 1
}
