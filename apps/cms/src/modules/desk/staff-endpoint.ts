import { fieldProblems } from '@lectern/shared/contract/problem'
import { createHash } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'

import { may } from '../../access/may'
import { attemptHeader } from '../../admin/staff-action/attempt-header'
import { answerRefusal } from '../../http/problem-response'
import { readJson } from '../../http/read-json'
import { Refusal } from '../../http/refusal'
import { recordPressed, type PressRecord } from '../audit'
import { createContext, type Context } from '../orders'
import { carryOutOnce } from './carry-out-once'

/** Bytes. A telephone booking with 200 names. */
const maxBodyBytes = 100_000

interface StaffEndpoint<Input, Done extends object> {
  path: string
  schema: z.ZodType<Input>
  /** Whoever handles bookings, unless it says otherwise. */
  isAllowed?: (user: PayloadRequest['user']) => boolean
  /** How the audit trail has it. */
  record: PressRecord<Input, Done>
  answer: (call: {
    context: Context
    input: Input
    by: string
    req: PayloadRequest
    /** Its name; null where the call gives none. */
    attempt: string | null
  }) => Promise<Done>
}

/** For what the time line of a booking tells as well. */
export const onTimeLine = {
  notRecorded: 'the time line of the booking says who did it, and when',
}

/** A POST that staff may send, by name: what they do to bookings is on the time line. */
export function staffEndpoint<Input, Done extends object>({
  path,
  schema,
  isAllowed = handlesBookings,
  record,
  answer,
}: StaffEndpoint<Input, Done>): Endpoint {
  return { path, method: 'post', handler }

  async function handler(req: PayloadRequest): Promise<Response> {
    try {
      if (!req.user) throw new Refusal('not-signed-in')
      if (!isAllowed(req.user)) throw new Refusal('not-allowed')
      const parsed = schema.safeParse(await readJson(req, maxBodyBytes))
      if (!parsed.success) {
        throw new Refusal('invalid-fields', { fields: fieldProblems(parsed.error) })
      }
      const context = createContext(req.payload)
      const attempt = attemptOf(req, parsed.data)
      const input = parsed.data
      const carryOut = () => answer({ context, input, by: req.user?.name ?? '', req, attempt })
      const done = await carryOutOnce(context, attempt, () =>
        recordPressed(req, { record, input, carryOut }),
      )
      return Response.json(done, { headers: { 'cache-control': 'no-store' } })
    } catch (error) {
      return answerRefusal(error)
    }
  }
}

function handlesBookings(user: PayloadRequest['user']): boolean {
  return may(user, 'handleBookings')
}

/** The same person, the same button, the same answers: anything else is another attempt. */
function attemptOf({ headers, pathname, user }: PayloadRequest, input: unknown): string | null {
  const name = headers.get(attemptHeader)
  if (name === null) return null
  const [madeAt = '', ...rest] = name.split('/')
  if (Number.isNaN(Date.parse(madeAt))) throw new Refusal('malformed-request')
  const what = JSON.stringify([rest, user?.id, pathname, input])
  const digest = createHash('sha256').update(what).digest('hex').slice(0, 32)
  return `${new Date(madeAt).toISOString()}/${digest}`
}
