import { fieldProblems } from '@lectern/shared/contract/problem'
import type { Order } from '@lectern/shared/contract/payload-types'
import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'

import { readJson } from '../../http/read-json'
import { answerRefusal } from '../../http/problem-response'
import { Refusal } from '../../http/refusal'
import { loadOrderByToken } from './find-order'
import { createContext, type Context } from './context'

/** Bytes. 200 places with the longest names and needs. */
const maxBodyBytes = 400_000

export interface OrderCall<Input> {
  context: Context
  order: Order
  input: Input
  req: PayloadRequest
}

interface OrderEndpoint<Input> {
  method: 'get' | 'post' | 'put'
  /** With `:token`, which says whose order it is and that the caller may see it. */
  path: string
  /** Of the body; without one the body is not read. */
  schema?: z.ZodType<Input>
  answer: (call: OrderCall<Input>) => Promise<object | Response>
}

/** An endpoint for whoever has an order's token: nothing else opens it. */
export function orderEndpoint<Input = undefined>(endpoint: OrderEndpoint<Input>): Endpoint {
  const { method, path, schema, answer } = endpoint
  return { method, path, handler }

  async function handler(req: PayloadRequest): Promise<Response> {
    try {
      const context = createContext(req.payload)
      const order = await loadOrderByToken(req.payload, tokenIn(req))
      const input = schema ? await readInput(req, schema) : (undefined as Input)
      return toResponse(await answer({ context, order, input, req }))
    } catch (error) {
      return answerRefusal(error)
    }
  }
}

function tokenIn({ routeParams }: PayloadRequest): string {
  const token = routeParams?.token
  return typeof token === 'string' ? token : ''
}

async function readInput<Input>(req: PayloadRequest, schema: z.ZodType<Input>): Promise<Input> {
  const parsed = schema.safeParse(await readJson(req, maxBodyBytes))
  if (parsed.success) return parsed.data
  throw new Refusal('invalid-fields', { fields: fieldProblems(parsed.error) })
}

function toResponse(body: object | Response): Response {
  if (body instanceof Response) return body
  return Response.json(body, { headers: { 'cache-control': 'no-store' } })
}
