import type { Payload } from 'payload'

import { loadSender } from '@cms/mail/sender'
import { drawSecret, newSecret } from './one-time-codes'
import { proveFactor } from './prove-factor'
import { newRecoveryCodes } from './recovery-codes'
import { seal, unseal } from './sealed'
import { storeFactor } from './stored-factor'

/** Milliseconds. Whoever takes longer begins anew. */
const setUpWithin = 30 * 60_000

/** What somebody is shown to set it up. Nothing is stored: what it is about comes back sealed. */
export interface SetUp {
  /** As it can be typed into an app. */
  secret: string
  /** The same as an address, for an app on this very device. */
  address: string
  /** SVG. */
  picture: string
  sealed: string
}

type Account = { id: string; email: string }
type Sealed = { userId: string; secret: string; until: string }

export async function beginSetUp(
  payload: Payload,
  { account, now }: { account: Account; now: Date },
): Promise<SetUp> {
  const secret = newSecret()
  const until = new Date(now.getTime() + setUpWithin).toISOString()
  const content: Sealed = { userId: account.id, secret, until }
  const sealed = seal(JSON.stringify(content), payload.secret)
  return draw(payload, { account, secret, sealed })
}

/** The same set-up again, for another try at its code; `null` when it is over, or somebody else’s. */
export async function continueSetUp(
  payload: Payload,
  { account, sealed, now }: { account: Account; sealed: string; now: Date },
): Promise<SetUp | null> {
  const secret = readSealed(payload, { userId: account.id, sealed, now })
  return secret === null ? null : draw(payload, { account, secret, sealed })
}

async function draw(
  payload: Payload,
  { account, secret, sealed }: { account: Account; secret: string; sealed: string },
): Promise<SetUp> {
  const { name: company } = await loadSender(payload)
  return { ...drawSecret(secret, { company, email: account.email }), sealed }
}

/**
 * Switches it on, once its first code is right.
 *
 * @returns ten recovery codes, to be shown once; `null` when the code is wrong, it took too long, or it is on already.
 */
export async function finishSetUp(
  payload: Payload,
  of: { userId: string; sealed: string; code: string; now: Date },
): Promise<string[] | null> {
  const { userId, code, now } = of
  const secret = readSealed(payload, of)
  if (secret === null) return null
  const factor = { secret, codeHashes: [] }
  if (!(await proveFactor(payload, { userId, factor, code, now }))) return null
  const recoveryCodes = newRecoveryCodes()
  const isOn = await storeFactor(payload, { userId, secret, recoveryCodes, now })
  return isOn ? recoveryCodes : null
}

function readSealed(
  payload: Payload,
  { userId, sealed, now }: { userId: string; sealed: string; now: Date },
): string | null {
  const text = unseal(sealed, payload.secret)
  const content = text === null ? null : (JSON.parse(text) as Sealed)
  return content?.userId === userId && content.until > now.toISOString() ? content.secret : null
}
