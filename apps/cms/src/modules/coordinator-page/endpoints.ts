import { coordinatorLinkRequestSchema } from '@lectern/shared/contract/coordinator-page'
import type { Endpoint, PayloadRequest } from 'payload'

import { idOf } from '@cms/database/document-ids'
import { jsonEndpoint, readingEndpoint } from '@cms/http/json-endpoint'
import { answerRefusal } from '@cms/http/problem-response'
import { Refusal } from '@cms/http/refusal'
import { answerDocument } from '../documents'
import { createContext, findOrder } from '../orders'
import { openPage } from './open-page'
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
    const pages = { coming: pageIn(req, 'coming'), past: pageIn(req, 'past') }
    return viewPage(context, opened, pages)
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

/** Of the collection `organisations`, for whoever has a link. */
export const pageEndpoints: Endpoint[] = [linksEndpoint, readEndpoint, documentEndpoint]

function tokenIn({ routeParams }: PayloadRequest): string {
  const token = routeParams?.token
  return typeof token === 'string' ? token : ''
}

const lastPage = 10_000

function pageIn({ searchParams }: PayloadRequest, name: 'coming' | 'past'): number {
  const page = Number(searchParams.get(name) ?? 1)
  return Number.isInteger(page) && page >= 1 && page <= lastPage ? page : 1
}
