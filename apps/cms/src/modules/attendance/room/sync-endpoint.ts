import { fieldProblems } from '@lectern/shared/contract/problem'
import type { Endpoint, PayloadRequest } from 'payload'

import { answerRefusal } from '@cms/http/problem-response'
import { readJson } from '@cms/http/read-json'
import { Refusal } from '@cms/http/refusal'
import { createContext } from '../../orders'
import { loadRegister } from '../load-register'
import { keepTicks } from '../ticks/keep-ticks'
import { ticksSchema, type TickKept } from '../ticks/tick'
import { roomDataOf, roomTicksOf, type RoomTick } from './room-data'
import { openRoom, whyClosedWords } from './room-link'
import { refuseBusyPhone } from './refuse-busy-phone'
import { byTrainer } from './by-trainer'

/** Bytes. 500 ticks. */
const maxBodyBytes = 150_000

export interface SyncAnswer {
  /** By the clock of this server, which the phone goes by. */
  now: string
  outcomes: TickKept[]
  ticks: RoomTick[]
  listVersion: string
}

/**
 * `POST /api/registers/<token>/ticks`: takes what a phone has gathered, also nothing, and answers how the
 * register stands then.
 */
export const syncEndpoint: Endpoint = {
  path: '/registers/:token/ticks',
  method: 'post',
  handler: async (req) => {
    try {
      await refuseBusyPhone(req.payload, req.headers)
      return Response.json(await sync(req), { headers: { 'cache-control': 'no-store' } })
    } catch (error) {
      return answerRefusal(error)
    }
  },
}

async function sync(req: PayloadRequest): Promise<SyncAnswer> {
  const context = createContext(req.payload)
  const token = String(req.routeParams?.token)
  const room = await openRoom(req.payload, { token, now: context.now })
  if (!room.isOpen) {
    const { title, text } = whyClosedWords[room.why]
    const reason = room.why === 'unknown' ? 'not-found' : 'link-expired'
    throw new Refusal(reason, { message: `${title}. ${text}` })
  }
  const parsed = ticksSchema.safeParse(await readJson(req, maxBodyBytes))
  if (!parsed.success) throw new Refusal('invalid-fields', { fields: fieldProblems(parsed.error) })
  const { run } = room.register
  const outcomes = await keepTicks(context, { run, ticks: parsed.data.ticks, by: byTrainer })
  const register = (await loadRegister(req.payload, run.id)) ?? room.register
  const { listVersion } = roomDataOf(register)
  return { now: context.now.toISOString(), outcomes, ticks: roomTicksOf(register), listVersion }
}
