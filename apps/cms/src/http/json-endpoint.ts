import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'

import { fieldProblems } from '@lectern/shared/contract/problem'

import { readJson } from './read-json'
import { answerRefusal } from './problem-response'
import { Refusal } from './refusal'

type JsonEndpoint<Input> = {
  path: string
  schema: z.ZodType<Input>
  maxBodyBytes: number
  /** 201 where something was made. */
  status?: 200 | 201
  answer: (input: Input, req: PayloadRequest) => Promise<object>
}

type ReadingEndpoint = {
  path: string
  /** @throws Refusal where whoever asks may not know */
  answer: (req: PayloadRequest) => Promise<object>
}

/** A GET whose answer is for whoever asks alone, and of this moment. */
export function readingEndpoint({ path, answer }: ReadingEndpoint): Endpoint {
  return {
    path,
    method: 'get',
    handler: async (req) => {
      try {
        return answerNow(await answer(req))
      } catch (error) {
        return answerRefusal(error)
      }
    },
  }
}

/** A POST of the contract: its body is checked by the contract's schema, one use case answers. */
export function jsonEndpoint<Input>(endpoint: JsonEndpoint<Input>): Endpoint {
  const { path, schema, maxBodyBytes, status = 200, answer } = endpoint
  return { path, method: 'post', handler }

  async function handler(req: PayloadRequest): Promise<Response> {
    try {
      const parsed = schema.safeParse(await readJson(req, maxBodyBytes))
      if (!parsed.success) throw malformed(parsed.error)
      const body = await answer(parsed.data, req)
      return answerNow(body, status)
    } catch (error) {
      return answerRefusal(error)
    }
  }
}

function answerNow(body: object, status = 200): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}

function malformed(error: z.ZodError): Refusal {
  return new Refusal('invalid-fields', { fields: fieldProblems(error) })
}
