import { fieldProblems } from '@lectern/shared/contract/problem'
import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'

import { isBookingsOrOwner } from '../../../access/is-bookings-or-owner'
import { readJson } from '../../../http/body-limits'
import { answerRefusal } from '../../../http/problem-response'
import { Refusal } from '../../../http/refusal'
import { openShop, type Shop } from '../shop'

/** Bytes. A telephone booking with 200 names. */
const maxBodyBytes = 100_000

interface StaffEndpoint<Input> {
  path: string
  schema: z.ZodType<Input>
  answer: (call: { shop: Shop; input: Input; by: string; req: PayloadRequest }) => Promise<object>
}

/** A POST that staff with bookings to handle may send, by name: what they do is on the time line. */
export function staffEndpoint<Input>({ path, schema, answer }: StaffEndpoint<Input>): Endpoint {
  return { path, method: 'post', handler }

  async function handler(req: PayloadRequest): Promise<Response> {
    try {
      if (!req.user) throw new Refusal('not-signed-in')
      if (!isBookingsOrOwner({ req })) throw new Refusal('not-allowed')
      const parsed = schema.safeParse(await readJson(req, maxBodyBytes))
      if (!parsed.success) {
        throw new Refusal('invalid-fields', { fields: fieldProblems(parsed.error) })
      }
      const call = { shop: openShop(req.payload), input: parsed.data, by: req.user.name, req }
      return Response.json(await answer(call), { headers: { 'cache-control': 'no-store' } })
    } catch (error) {
      return answerRefusal(error)
    }
  }
}
