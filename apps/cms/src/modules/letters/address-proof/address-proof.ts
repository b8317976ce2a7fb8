import { createHmac, timingSafeEqual } from 'node:crypto'

import { currentEnv } from '@cms/env'
import { plainAddress } from '@cms/mail/plain-address'

const daysToAnswer = 7
const proofPattern = /^([\w-]{1,400})\.([a-z0-9]{1,12})\.([\w-]{22})$/

/** Says that whoever has it reads the post of this address: it is sent nowhere else. It stands in a link. */
export function proveAddress(email: string, now: Date): string {
  const expiresAt = now.getTime() + daysToAnswer * 24 * 60 * 60 * 1000
  const claim = `${Buffer.from(plainAddress(email)).toString('base64url')}.${expiresAt.toString(36)}`
  return `${claim}.${signatureOf(claim)}`
}

/** The address, or `null` for a proof that was not made here or is too old. */
export function readAddressProof(proof: string, now: Date): string | null {
  const [, address, expires, given] = proofPattern.exec(proof) ?? []
  if (!address || !expires || !given) return null
  const expected = signatureOf(`${address}.${expires}`)
  if (!timingSafeEqual(Buffer.from(given), Buffer.from(expected))) return null
  if (Number.parseInt(expires, 36) <= now.getTime()) return null
  return Buffer.from(address, 'base64url').toString()
}

function signatureOf(claim: string): string {
  const { PAYLOAD_SECRET: secret } = currentEnv()
  return createHmac('sha256', secret)
    .update(`address-proof:${claim}`)
    .digest('base64url')
    .slice(0, 22)
}
