import type { User } from '@lectern/shared/contract/payload-types'
import type { Payload } from 'payload'

import { claim } from '../../../database/claim'
import { currentEnv } from '../../../env'
import type { Letter } from '../../../mail/letter'
import { sendMail } from '../../../mail/send-mail'
import { writeLetter } from '../../../mail/write-letter'
import { workThrough } from '../../../scheduler'

const maxAtOnce = 20
/** A link that comes later than this is no use to whoever asked. */
const triedForMilliseconds = 60 * 60 * 1000
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
  await workThrough(docs, (user) => sendLink(payload, { user, now }))
}

async function sendLink(payload: Payload, { user, now }: { user: User; now: Date }): Promise<void> {
  const wantedAt = Date.parse(user.linkWantedAt ?? '')
  if (!(now.getTime() - wantedAt < triedForMilliseconds)) return finish(payload, user)
  const attempts = (user.linkAttempts ?? 0) + 1
  const taken = await setNext(payload, user, { attempts, dueAt: after(now, claimMinutes) })
  if (!taken) return
  try {
    await mailLink(payload, taken)
    await finish(payload, taken)
  } catch (error) {
    payload.logger.error({ err: error, msg: `The link for user ${user.id} could not be sent` })
    const waitMinutes = Math.min(2 ** (attempts - 1), longestWaitMinutes)
    await setNext(payload, taken, { attempts, dueAt: after(now, waitMinutes) })
  }
}

async function mailLink(payload: Payload, { email, name }: User): Promise<void> {
  const token = await payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
  })
  if (!token) return
  const letter = letterTo(name, `${currentEnv().CMS_URL}/admin/reset/${token}`)
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
  return claim(payload, {
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
