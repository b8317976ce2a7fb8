import crypto from 'node:crypto'
import { promisify } from 'node:util'

/** As Payload stores it: it has no function of its own for asking whether a password fits. */
const prefix = 'pbkdf2-sha256-v1:'
const iterations = 600_000
const keyBytes = 32

export type StoredPassword = { salt?: string | null; hash?: string | null }

/** Takes as long for nobody’s password as for somebody’s. */
export async function passwordFits(
  password: string,
  { salt, hash }: StoredPassword,
): Promise<boolean> {
  const key = await promisify(crypto.pbkdf2)(password, salt ?? '', iterations, keyBytes, 'sha256')
  const stored = Buffer.from(hash?.startsWith(prefix) ? hash.slice(prefix.length) : '', 'hex')
  return stored.length === keyBytes && crypto.timingSafeEqual(key, stored)
}
