import type { User } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { compareAndSet } from '@cms/database/compare-and-set'
import { currentEnv } from '@cms/env'
import type { Letter } from '@cms/mail/letter'
import { sendMail } from '@cms/mail/send-mail'
import { writeLetter } from '@cms/mail/write-letter'
import { keepTrouble, noteTrouble, processEach } from '@cms/scheduler'
import { invitationDays, invitationLetter } from '../invitations/letter'

const maxAtOnce = 20
/** A link that comes later than this is no use to whoever asked. */
const triedForMilliseconds = 60 * 60 * 1000
const invitationTriedForMilliseconds = 24 * 60 * 60 * 1000
const dayMilliseconds = 24 * 60 * 60 * 1000
/** While one sender works on a link no other takes it. */
const claimMinutes = 2
const longestWaitMinutes = 15

/** For a scheduled job: sends the links that are wanted, and tries again what a mail server refused. */
export async function sendNewPasswordLinks(payload: Payload, now: Date): Promise<void> {
  const { docs } = await payload.db.find<User>({
    collection: 'users',
    where: { linkDueAt: { less_than_equal: now.toISOString() } },
    sort: 'linkDueAt',
    limit: maxAtOnce,
    pagination: false,
  })
  await processEach(docs, (user) => sendLink(payload, { user, now }))
}

/**
 * Sends one at once, anew, for an owner who does not want to wait until somebody asks again.
 *
 * @throws what the mail server says.
 */
export async function sendNewLink(
  payload: Payload,
  { userId, now }: { userId: string; now: Date },
): Promise<void> {
  const moment = now.toISOString()
  const wanted = await compareAndSet(payload, {
    collection: 'users',
    where: { and: [{ id: { equals: userId } }, { standing: { not_equals: 'closed' } }] },
    data: { linkWantedAt: moment, linkAttempts: 0, linkDueAt: moment },
  })
  if (wanted) await trySending(payload, { user: wanted, now })
}

async function sendLink(payload: Payload, { user, now }: Sending): Promise<void> {
  const wantedAt = Date.parse(user.linkWantedAt ?? '')
  const triedFor =
    user.standing === 'invited' ? invitationTriedForMilliseconds : triedForMilliseconds
  if (!(now.getTime() - wantedAt < triedFor)) return giveUp(payload, { user, now })
  try {
    await trySending(payload, { user, now })
  } catch (error) {
    payload.logger.error({ err: error, msg: `The link for user ${user.id} could not be sent` })
  }
}

interface Sending {
  user: User
  now: Date
}

async function trySending(payload: Payload, { user, now }: Sending): Promise<void> {
  const attempts = (user.linkAttempts ?? 0) + 1
  const taken = await setNext(payload, user, { attempts, dueAt: after(now, claimMinutes) })
  if (!taken) return
  try {
    await keepTrouble(payload, { collection: 'users', item: taken, now }, () =>
      mailLink(payload, taken),
    )
    await finish(payload, taken)
  } catch (error) {
    const waitMinutes = Math.min(2 ** (attempts - 1), longestWaitMinutes)
    await setNext(payload, taken, { attempts, dueAt: after(now, waitMinutes) })
    throw error
  }
}

/** Whoever asked waits in vain, and an owner has to know. */
async function giveUp(payload: Payload, { user, now }: Sending): Promise<void> {
  await finish(payload, user)
  if (user.trouble) return
  const trouble = `It could not be sent within ${user.standing === 'invited' ? 'a day' : 'an hour'}`
  await noteTrouble(payload, { collection: 'users', id: user.id, trouble, now })
}

async function mailLink(payload: Payload, user: User): Promise<void> {
  const { email, standing } = user
  const isInvited = standing === 'invited'
  const token = await payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
    ...(isInvited && { expiration: invitationDays * dayMilliseconds }),
  })
  if (!token) return
  const url = `${currentEnv().CMS_URL}/admin/reset/${token}`
  const letter = isInvited ? invitationLetter(user, url) : letterTo(user.name, url)
  await sendMail(payload, { to: email, ...(await writeLetter(payload, letter)) })
}

function letterTo(name: string, url: string): Letter {
  return {
    subject: 'Choose a new password',
    parts: [
      `Hello ${name},`,
      'Somebody, we hope you, wants to choose a new password for your account. The link holds for an hour.',
      { kind: 'button', label: 'Choose a new password', url },
      'If it was not you, do nothing: your password stays as it is.',
    ],
  }
}

/** Unless somebody else has taken it meanwhile, or it was asked for anew. */
function setNext(
  payload: Payload,
  user: User,
  { attempts, dueAt }: { attempts: number; dueAt: string | null },
): Promise<User | null> {
  return compareAndSet(payload, {
    collection: 'users',
    where: {
      and: [
        { id: { equals: user.id } },
        { linkWantedAt: { equals: user.linkWantedAt } },
        { linkAttempts: { equals: user.linkAttempts ?? 0 } },
      ],
    },
    data: { linkAttempts: attempts, linkDueAt: dueAt },
  })
}

async function finish(payload: Payload, user: User): Promise<void> {
  await setNext(payload, user, { attempts: user.linkAttempts ?? 0, dueAt: null })
}

function after(now: Date, minutes: number): string {
  return new Date(now.getTime() + minutes * 60_000).toISOString()
}
