import type {
  Certificate,
  DateRequest,
  Email,
  Feedback,
  Order,
  PlacesWanted,
  WrittenOffer,
} from '@lectern/shared/contract/payload-types'
import { minutesAfter } from '@lectern/shared/booking/hold'

import type { Payload, Where } from 'payload'

import { compareAndSet } from '../../database/compare-and-set'
import { sendMail } from '../../mail/send-mail'
import { loadSender } from '../../mail/sender'
import { reasonOf } from '../../reason-of'
import { processEach } from '../../scheduler'
import {
  findOrdersOfCustomer,
  loadOrder,
  noteEvent,
  signStoredToken,
  type Context,
} from '../orders'
import { feedbackAskedBy, feedbackUnsubscribeHeaders, isFeedbackRefused } from './about-feedback'
import {
  isRenewal,
  isRenewalRefused,
  renewalUnsubscribeHeaders,
  signRenewal,
} from './about-renewal'
import { dateRequestOf, isNotWantedAnyMore, unsubscribeHeaders } from './about-date-request'
import { asDueNow } from './content-of-today'
import { answersLedToBy, signStoredAnswersToken } from './answers-token'
import { methodOf } from './calendar/calendar'
import { signStoredCertificateToken } from './certificate-token'
import { signStoredDateRequestToken } from './date-request-token'
import { signStoredFeedbackToken } from './feedback-token'
import { signStoredOfferToken } from './offer-token'
import { signStoredPlaceToken } from './place-wanted-token'

const maxEmailsAtOnce = 50
/** About two days, with the waits below. */
const maxAttempts = 12
const longestWaitMinutes = 360
/** Nothing is put off for so long: a clock that was ahead has done it. */
const neverPutOffMinutes = 2 * longestWaitMinutes

/** While one sender works on an e-mail no other takes it; after this long it is thought dead. */
const claimMinutes = 5

/**
 * Sends what waits. An e-mail is claimed before it is sent and marked after: a process that dies in
 * between makes it arrive twice, with the same Message-ID, rather than not at all.
 */
export async function sendDueEmails(context: Context, clock = clockOf(context)): Promise<void> {
  const { docs } = await context.payload.db.find<Email>({
    collection: 'emails',
    where: {
      and: [
        { status: { equals: 'waiting' } },
        {
          or: [
            { nextAttemptAt: { less_than_equal: context.now.toISOString() } },
            { nextAttemptAt: { greater_than: minutesAfter(context.now, neverPutOffMinutes) } },
          ],
        },
      ],
    },
    sort: 'nextAttemptAt',
    limit: maxEmailsAtOnce,
    pagination: false,
  })
  // Each at its own time: a mail server that takes long must not use up the claim of those that follow.
  await processEach(docs, (email) => sendOne({ ...context, now: clock() }, email))
}

/** The clock of the context, which goes on while e-mails are sent. */
function clockOf({ now }: Context): () => Date {
  const begun = performance.now()
  return () => new Date(now.getTime() + performance.now() - begun)
}

async function sendOne(context: Context, email: Email): Promise<void> {
  const { payload, now } = context
  const attempts = email.attempts + 1
  const claimed = await compareAndSet(payload, {
    collection: 'emails',
    where: {
      and: [
        { id: { equals: email.id } },
        { status: { equals: 'waiting' } },
        { attempts: { equals: email.attempts } },
      ],
    },
    data: { attempts, nextAttemptAt: minutesAfter(now, claimMinutes) },
  })
  if (!claimed) return
  try {
    const request = await dateRequestOf(payload, email)
    const feedback = await feedbackAskedBy(payload, email)
    const due = await asDueNow(context, email)
    const isRefused =
      (await isFeedbackRefused(payload, email)) || (await isRenewalRefused(payload, email))
    if (!due || isNotWantedAnyMore(email, request) || isRefused) {
      await finish(context, email, { status: 'given-up', error: null })
      return
    }
    if (due !== email) await keepAsSent(context, due)
    await deliver(context, { email: due, request, feedback })
    await finish(context, email, { status: 'sent', sentAt: now.toISOString(), error: null })
    await noteSent(context, email)
  } catch (error) {
    payload.logger.error({ err: error, msg: `E-mail ${email.id} could not be sent` })
    await finish(context, email, afterFailure(error, { attempts, now }))
  }
}

/** What staff read of it is what went out. */
async function keepAsSent({ payload }: Context, email: Email): Promise<void> {
  const { id, subject, text, html, calendar } = email
  const where: Where = { and: [{ id: { equals: id } }, { status: { equals: 'waiting' } }] }
  const data = { subject, text, html: html ?? null, calendar: calendar ?? null }
  await compareAndSet(payload, { collection: 'emails', where, data })
}

async function noteSent({ payload, now }: Context, email: Email): Promise<void> {
  const { id, orderId, to, subject, writtenBy } = email
  if (!orderId) return
  const text = `E-mail to ${to}: ${subject}`
  const name = `email/${id}`
  await noteEvent(payload, { orderId, name, text, now, ...(writtenBy && { by: writtenBy }) })
}

interface Outgoing {
  email: Email
  /** The request for news of dates that it is about. */
  request: DateRequest | null
  /** What it asks somebody about. */
  feedback: Feedback | null
}

async function deliver({ payload }: Context, outgoing: Outgoing): Promise<void> {
  const { email } = outgoing
  const { to, subject, text, html, calendar } = email
  const signed = await signerFor(payload, outgoing)
  await sendMail(payload, {
    to,
    subject,
    text: signed(text),
    ...(html && { html: signed(html) }),
    messageId: `<${email.id}@orders.lectern>`,
    headers: unsubscribingFrom(outgoing),
    ...(await replyToOf(payload, email)),
    ...(calendar && {
      // Not as another form of the letter: programs that show a calendar then leave the letter out.
      attachments: [
        {
          filename: 'courses.ics',
          content: calendar,
          contentType: `text/calendar; charset=utf-8; method=${methodOf(calendar)}`,
        },
      ],
    }),
  })
}

function unsubscribingFrom({ email, request, feedback }: Outgoing): Record<string, string> {
  if (isRenewal(email)) return renewalUnsubscribeHeaders(email)
  return feedback ? feedbackUnsubscribeHeaders(feedback) : unsubscribeHeaders(request)
}

/** What somebody wrote can be answered, at the company's address that visitors know and staff read. */
async function replyToOf(payload: Payload, { writtenBy }: Email): Promise<{ replyTo?: string }> {
  const { email } = writtenBy ? await loadSender(payload) : {}
  return email ? { replyTo: email } : {}
}

/** Puts in the signatures of the links, without which none opens anything. */
async function signerFor(
  payload: Payload,
  { email, request, feedback }: Outgoing,
): Promise<(written: string) => string> {
  const { placeWantedId, offerId } = email
  if (placeWantedId) {
    const where = { id: { equals: placeWantedId } }
    const place = await payload.db.findOne<PlacesWanted>({ collection: 'places-wanted', where })
    return (written) => (place ? signStoredPlaceToken(written, place) : written)
  }
  if (isRenewal(email)) return (written) => signRenewal(written, email)
  if (offerId) {
    const where = { id: { equals: offerId } }
    const offer = await payload.db.findOne<WrittenOffer>({ collection: 'offers', where })
    const { linkKey } = offer ?? {}
    return (written) => (linkKey ? signStoredOfferToken(written, { linkKey }) : written)
  }
  if (request) return (written) => signStoredDateRequestToken(written, request)
  if (feedback) return (written) => signStoredFeedbackToken(written, feedback)
  const certificate = await certificateIn(payload, email)
  if (certificate) return (written) => signStoredCertificateToken(written, certificate)
  const orders = await ordersIn(payload, email)
  const answers = await answersLedToBy(payload, email)
  return (written) => {
    const signed = orders.reduce(signStoredToken, written)
    return answers ? signStoredAnswersToken(signed, answers) : signed
  }
}

/** The one that it brings, also when it is sent again. */
async function certificateIn(
  payload: Payload,
  { key, orderId }: Email,
): Promise<Certificate | null> {
  const begins = `${orderId}/certificate/`
  if (!orderId || !key.startsWith(begins)) return null
  const [id] = key.slice(begins.length).split('/')
  return payload.db.findOne<Certificate>({
    collection: 'certificates',
    where: { id: { equals: id } },
  })
}

/** To whose pages an e-mail may lead: its own order's, or all that its reader has booked. */
async function ordersIn(payload: Payload, { key, orderId, to }: Email): Promise<Order[]> {
  if (!orderId) return []
  const isAboutAll = key.startsWith(`${orderId}/links/`)
  return isAboutAll ? findOrdersOfCustomer(payload, to) : [await loadOrder(payload, orderId)]
}

function afterFailure(error: unknown, { attempts, now }: { attempts: number; now: Date }) {
  const waitMinutes = Math.min(2 ** (attempts - 1), longestWaitMinutes)
  return {
    status: attempts >= maxAttempts ? ('failed' as const) : ('waiting' as const),
    nextAttemptAt: minutesAfter(now, waitMinutes),
    error: reasonOf(error),
  }
}

async function finish({ payload }: Context, email: Email, data: Partial<Email>): Promise<void> {
  const where: Where = { and: [{ id: { equals: email.id } }, { status: { equals: 'waiting' } }] }
  await compareAndSet(payload, { collection: 'emails', where, data })
}
