import { BodyTooLargeError, readAtMost } from '@lectern/http-server/read-at-most'
import { calendarDayIn } from '@lectern/shared/time/calendar-day'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'

import { Refusal } from '@cms/http/refusal'
import { createContext } from '../../orders'
import { keepTicks } from '../ticks/keep-ticks'
import { tickSchema } from '../ticks/tick'
import { byTrainer } from './by-trainer'
import { refuseBusyPhone } from './refuse-busy-phone'
import { openRoom } from './room-link'
import { closedPage, refusedPage, roomPage } from './room-page'
import { workerScript } from './worker-script'

type Asked = { payload: Payload; request: Request; token: string }

/** `GET /register/<token>`: the page of the room, on the day that is asked for or else on today. */
export async function showRoom({ payload, request, token }: Asked): Promise<Response> {
  return answering({ payload, request, token }, async () => {
    const { now } = createContext(payload)
    const room = await openRoom(payload, { token, now })
    if (!room.isOpen) return closedPage(room.why)
    const { register } = room
    const asked =
      new URL(request.url).searchParams.get('day') ?? calendarDayIn(now, register.run.timeZone)
    const day = register.days.includes(asked) ? asked : (register.days[0] ?? asked)
    return roomPage({ register, token, day, now })
  })
}

/** Bytes. One tick, as a form sends it. */
const maxFormBytes = 2_000

/** `POST /register/<token>`: one tick of a browser without scripts, which comes back to the page. */
export async function tickByForm({ payload, request, token }: Asked): Promise<Response> {
  return answering({ payload, request, token }, async () => {
    const context = createContext(payload)
    const room = await openRoom(payload, { token, now: context.now })
    if (!room.isOpen) return closedPage(room.why)
    const form = await readForm(request)
    const [bookingId, state] = (form.get('tick') ?? '').split(':')
    const day = form.get('day') ?? ''
    const tick = tickSchema.safeParse({
      tickId: randomUUID(),
      bookingId,
      day,
      isPresent: state === 'here',
      at: context.now.toISOString(),
    })
    if (!tick.success) throw new Refusal('malformed-request')
    const { run } = room.register
    const [kept] = await keepTicks(context, { run, ticks: [tick.data], by: byTrainer })
    if (kept?.outcome === 'not-on-this-date') {
      const text = 'This person’s place was moved or cancelled, or the date has other days now.'
      return refusedPage({ status: 409, text, token })
    }
    const location = `/register/${token}?day=${day}#p-${tick.data.bookingId}`
    return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
  })
}

/** `GET /register/worker.js`, whose scope are the registers beside it. */
export function serveRoomWorker(): Response {
  return new Response(`(${workerScript.toString()})()`, {
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-cache',
      'content-security-policy': "default-src 'none'; connect-src 'self'",
    },
  })
}

async function answering(
  { payload, request, token }: Asked,
  answer: () => Promise<Response>,
): Promise<Response> {
  try {
    await refuseBusyPhone(payload, request.headers)
    return await answer()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return refusedPage({ status: error.status, text: error.message, token })
  }
}

async function readForm(request: Request): Promise<URLSearchParams> {
  const kind = request.headers.get('content-type')?.split(';', 1)[0]?.trim()
  if (kind !== 'application/x-www-form-urlencoded') throw new Refusal('unsupported-media-type')
  try {
    const bytes = await readAtMost(request.body, maxFormBytes)
    return new URLSearchParams(new TextDecoder().decode(bytes))
  } catch (error) {
    throw error instanceof BodyTooLargeError ? new Refusal('too-large') : error
  }
}
