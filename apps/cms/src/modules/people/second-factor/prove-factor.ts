import type { Payload } from 'payload'

import { forgetOldKeys } from '@cms/database/forget-old-keys'
import { insertOnce } from '@cms/database/insert-once'
import { periodSeconds, stepOfCode } from './one-time-codes'
import { plainRecoveryCode } from './recovery-codes'
import { hashOfCode, keyOfUsedCode, type Factor } from './stored-factor'

interface Proving {
  userId: string
  factor: Pick<Factor, 'secret' | 'codeHashes'>
  /** From the app, or one of those that were written down. */
  code: string
  now: Date
}

/** By which kind of code somebody has shown who it is. */
export type Proof = 'code' | 'recovery-code'

/**
 * Whether a code is right, and which kind it is. Each is right once: of many who send one at the same moment,
 * one is let in.
 *
 * @returns `null` for a code that is wrong, too old, or used.
 */
export async function proveFactor(payload: Payload, proving: Proving): Promise<Proof | null> {
  const found = findCode(payload, proving)
  if (!found) return null
  const data = { key: found.key, data: { usedAt: proving.now.toISOString() } }
  if (!(await insertOnce(payload, { collection: 'payload-kv', data }))) return null
  await forgetOldKeys(payload, { prefix: usedSteps, now: proving.now })
  return found.proof
}

const usedSteps = 'second-factor-step/'

/** With the key under which it is noted as used. */
function findCode(
  payload: Payload,
  { userId, factor, code, now }: Proving,
): { proof: Proof; key: string } | null {
  const step = stepOfCode(code, { secret: factor.secret, now })
  if (step !== null) {
    const from = new Date(step * periodSeconds * 1000).toISOString()
    return { proof: 'code', key: `${usedSteps}${from}/${userId}` }
  }
  const plain = plainRecoveryCode(code)
  const hash = plain && hashOfCode(payload, plain)
  if (!hash || !factor.codeHashes.includes(hash)) return null
  return { proof: 'recovery-code', key: keyOfUsedCode(userId, hash) }
}

/** How many of those that were written down are left. */
export async function countCodesLeft(
  payload: Payload,
  { userId, factor }: { userId: string; factor: Factor },
): Promise<number> {
  const keys = factor.codeHashes.map((hash) => keyOfUsedCode(userId, hash))
  const { totalDocs } = await payload.db.count({
    collection: 'payload-kv',
    where: { key: { in: keys } },
  })
  return keys.length - totalDocs
}
