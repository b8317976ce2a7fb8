import type { Email } from '@lectern/shared/contract/payload-types'
import { minutesAfter } from '@lectern/shared/booking/hold'

import type { Where } from 'payload'

import { claim } from '../../../database/claim'
import { sendMail } from '../../../mail/send-mail'
import { workThrough } from '../../../scheduler'
import { noteEvent } from '../events/note-event'
import { methodOf } from '../calendar'
import { loadOrder, signStoredToken } from '../find-order'
import type { Shop } from '../shop'

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
export async function sendDueEmails(shop: Shop, clock = clockOf(shop)): Promise<void> {
  const { docs } = await shop.payload.db.find<Email>({
    collection: 'emails',
    where: {
      and: [
        { status: { equals: 'waiting' } },
        {
          or: [
            { nextAttemptAt: { less_than_equal: shop.now.toISOString() } },
            { nextAttemptAt: { greater_than: minutesAfter(shop.now, neverPutOffMinutes) } },
          ],
        },
      ],
    },
    sort: 'nextAttemptAt',
    limit: maxEmailsAtOnce,
    pagination: false,
  })
  // Each at its own time: a mail server that takes long must not use up the claim of those that follow.
  await workThrough(docs, (email) => sendOne({ ...shop, now: clock() }, email))
}

/** The shop's, which goes on while e-mails are sent. */
function clockOf({ now }: Shop): () => Date {
  const begun = performance.now()
  return () => new Date(now.getTime() + performance.now() - begun)
}

async function sendOne(shop: Shop, email: Email): Promise<void> {
  const { payload, now } = shop
  const attempts = email.attempts + 1
  const claimed = await claim(payload, {
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
    await deliver(shop, email)
    await finish(shop, email, { status: 'sent', sentAt: now.toISOString(), error: null })
    const name = `email/${email.id}`
    const text = `E-mail to ${email.to}: ${email.subject}`
    await noteEvent(payload, { orderId: email.orderId, name, text, now })
  } catch (error) {
    payload.logger.error({ err: error, msg: `E-mail ${email.id} could not be sent` })
    await finish(shop, email, afterFailure(error, { attempts, now }))
  }
}

async function deliver({ payload }: Shop, email: Email): Promise<void> {
  const { to, subject, text, html, calendar } = email
  const order = await loadOrder(payload, email.orderId)
  await sendMail(payload, {
    to,
    subject,
    text: signStoredToken(text, order),
    ...(html && { html: signStoredToken(html, order) }),
    messageId: `<${email.id}@orders.lectern>`,
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

function afterFailure(error: unknown, { attempts, now }: { attempts: number; now: Date }) {
  const waitMinutes = Math.min(2 ** (attempts - 1), longestWaitMinutes)
  return {
    status: attempts >= maxAttempts ? ('failed' as const) : ('waiting' as const),
    nextAttemptAt: minutesAfter(now, waitMinutes),
    error: error instanceof Error ? error.message : 'Unknown reason',
  }
}

async function finish({ payload }: Shop, email: Email, data: Partial<Email>): Promise<void> {
  const where: Where = { and: [{ id: { equals: email.id } }, { status: { equals: 'waiting' } }] }
  await claim(payload, { collection: 'emails', where, data })
}
