import { APIError, type Payload } from 'payload'

import { insertOnce } from '@cms/database/insert-once'
import { plainRecoveryCode } from './recovery-codes'
import { keyedHash, seal, unseal } from './sealed'

/**
 * Beside the account rather than on it: each sign-in writes the whole account back as it was before, and could
 * switch off what was switched on meanwhile. No access function lets anybody read it.
 */
interface StoredFactor {
  sealedSecret: string
  onAt: string
  /** Of the recovery codes; which of them were used is kept by `prove-factor.ts`. */
  codeHashes: string[]
}

export interface Factor {
  secret: string
  onAt: string
  codeHashes: readonly string[]
}

/** `null` where it is not switched on. @throws APIError in words when it was sealed with another secret than today’s */
export async function loadFactor(payload: Payload, userId: string): Promise<Factor | null> {
  const stored = await payload.kv.get<StoredFactor>(keyOf(userId))
  if (!stored) return null
  const { sealedSecret, ...factor } = stored
  const secret = unseal(sealedSecret, payload.secret)
  if (secret === null) throw new APIError(notReadable, 403, null, true)
  return { ...factor, secret }
}

const notReadable =
  'Codes for this account cannot be checked any more, since the server has another secret than before. Ask an owner to switch them off for you, or whoever looks after the server.'

/** Since when; `null` where it is not switched on. */
export async function factorOnSince(payload: Payload, userId: string): Promise<string | null> {
  const stored = await payload.kv.get<StoredFactor>(keyOf(userId))
  return stored?.onAt ?? null
}

interface NewFactor {
  userId: string
  secret: string
  recoveryCodes: readonly string[]
  now: Date
}

/** @returns whether it is on now by this call: not when it was on before. */
export async function storeFactor(payload: Payload, factor: NewFactor): Promise<boolean> {
  const { userId, secret, recoveryCodes, now } = factor
  const stored: StoredFactor = {
    sealedSecret: seal(secret, payload.secret),
    onAt: now.toISOString(),
    codeHashes: hashesOf(payload, recoveryCodes),
  }
  const data = { key: keyOf(userId), data: stored }
  return (await insertOnce(payload, { collection: 'payload-kv', data })) !== null
}

/** Those from before let nobody in any more. */
export async function replaceRecoveryCodes(
  payload: Payload,
  { userId, recoveryCodes }: { userId: string; recoveryCodes: readonly string[] },
): Promise<void> {
  const stored = await payload.kv.get<StoredFactor>(keyOf(userId))
  if (!stored) return
  const codeHashes = hashesOf(payload, recoveryCodes)
  await payload.kv.set(keyOf(userId), { ...stored, codeHashes })
  await forgetUsedCodes(payload, userId)
}

export async function removeFactor(payload: Payload, userId: string): Promise<void> {
  await payload.kv.delete(keyOf(userId))
  await forgetUsedCodes(payload, userId)
}

function hashesOf(payload: Payload, codes: readonly string[]): string[] {
  return codes.map((code) => hashOfCode(payload, plainRecoveryCode(code) ?? code))
}

export function hashOfCode(payload: Payload, plainCode: string): string {
  return keyedHash(plainCode, payload.secret)
}

/** Under which a recovery code is noted as used. */
export function keyOfUsedCode(userId: string, hash: string): string {
  return `${usedCodesOf(userId)}${hash}`
}

async function forgetUsedCodes(payload: Payload, userId: string): Promise<void> {
  const prefix = usedCodesOf(userId)
  const where = { and: [{ key: { greater_than: prefix } }, { key: { less_than: `${prefix}~` } }] }
  await payload.db.deleteMany({ collection: 'payload-kv', where })
}

function usedCodesOf(userId: string): string {
  return `second-factor-code/${userId}/`
}

function keyOf(userId: string): string {
  return `second-factor/${userId}`
}
