import type { Trainer } from '@lectern/shared/contract/payload-types'
import { createHash } from 'node:crypto'
import type { Payload } from 'payload'

import { findByIds } from '@cms/database/find-by-ids'
import { visitorOf } from '@cms/http/rate-limits'
import { Refusal } from '@cms/http/refusal'
import { consumePoint } from '@cms/limits/limit'
import { createContext } from '../orders'
import { closedPage, closedWords, refusedPage, type WhyClosed } from './closed-page'
import { datesPage } from './dates-page'
import { findTrainerDates } from './find-trainer-dates'
import { trainerCalendar } from './trainer-calendar'
import { trainerLinks } from './trainer-links'

type Asked = { payload: Payload; request: Request; token: string }

/** Calendars ask every few minutes at most; many of them may stand behind one address. */
const limit = { name: 'your-dates', points: 300, perSeconds: 60 }

/** `GET /your-dates/<token>`: the page of a trainer's dates, with the way to each register. */
export async function showTrainerDates({ payload, request, token }: Asked): Promise<Response> {
  try {
    await refuseBusyVisitor(payload, request)
    const opened = await openDates(payload, token)
    if (!opened.isOpen) return closedPage(opened.why)
    return await datesPage(createContext(payload), { trainer: opened.trainer, token })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return refusedPage(error)
  }
}

/** `GET /your-dates/<token>/calendar.ics`: the same for calendars, which are told when nothing has changed. */
export async function serveTrainerCalendar({ payload, request, token }: Asked): Promise<Response> {
  try {
    await refuseBusyVisitor(payload, request)
    const opened = await openDates(payload, token)
    if (!opened.isOpen) {
      return plainAnswer(closedWords[opened.why].status, closedWords[opened.why].text)
    }
    const { id, name } = opened.trainer
    const { now } = createContext(payload)
    const dates = await findTrainerDates(payload, { trainerId: id, now })
    return calendarAnswer(trainerCalendar(name, dates), request)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return plainAnswer(error.status, error.message)
  }
}

type Opened = { isOpen: true; trainer: Trainer } | { isOpen: false; why: WhyClosed }

/** A trainer who is in the trash has no dates. */
async function openDates(payload: Payload, token: string): Promise<Opened> {
  const found = await trainerLinks.findByToken(payload, token)
  if (found.found !== 'link') return { isOpen: false, why: found.found }
  const { trainerId } = found.link
  const trainers = await findByIds<Trainer>(payload, { collection: 'trainers', ids: [trainerId] })
  const trainer = trainers.get(trainerId)
  return trainer && !trainer.deletedAt
    ? { isOpen: true, trainer }
    : { isOpen: false, why: 'replaced' }
}

async function refuseBusyVisitor(payload: Payload, { headers }: Request): Promise<void> {
  const retryAfterSeconds = await consumePoint(payload, limit, visitorOf(headers))
  if (retryAfterSeconds) throw new Refusal('too-many-requests', { retryAfterSeconds })
}

/** Kept by whoever asked, who asks each time whether it has changed; by nobody in between. */
function calendarAnswer(text: string, { headers }: Request): Response {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  const kept = {
    etag,
    'cache-control': 'private, no-cache',
    'cdn-cache-control': 'no-store',
    'x-robots-tag': 'noindex',
  }
  if (namesTag(headers.get('if-none-match'), etag)) {
    return new Response(null, { status: 304, headers: kept })
  }
  return new Response(text, {
    headers: {
      ...kept,
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="your-dates.ics"',
    },
  })
}

/** Also weakly, as something in between may have made it. */
function namesTag(named: string | null, etag: string): boolean {
  const tags = (named ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes(etag) || tags.includes('*')
}

function plainAnswer(status: number, text: string): Response {
  return new Response(`${text}\n`, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'private, no-store' },
  })
}
