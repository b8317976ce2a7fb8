import { Secret, TOTP } from 'otpauth'
import { renderSVG } from 'uqr'

/** Seconds for which a code stands. */
export const periodSeconds = 30
/** Steps by which the clock of a telephone may be off. */
const slipSteps = 1
const secretBytes = 20

/** As authenticator apps take it: base32. */
export function newSecret(): string {
  return new Secret({ size: secretBytes }).base32
}

/** What an authenticator app reads from the picture, and the picture (SVG). */
export function drawSecret(secret: string, of: { company: string; email: string }) {
  const address = generatorOf(secret, of).toString()
  return { secret, address, picture: renderSVG(address, { border: 2 }) }
}

/**
 * For which step of time a code stands (RFC 6238: half minutes since 1970), one before and one after now
 * included.
 *
 * @returns `null` when it is no code of this secret now.
 */
export function stepOfCode(code: string, { secret, now }: { secret: string; now: Date }) {
  const typed = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(typed)) return null
  const timestamp = now.getTime()
  const delta = generatorOf(secret).validate({ token: typed, window: slipSteps, timestamp })
  return delta === null ? null : Math.floor(timestamp / (periodSeconds * 1000)) + delta
}

function generatorOf(secret: string, of?: { company: string; email: string }): TOTP {
  return new TOTP({
    ...(of && { issuer: of.company, label: of.email }),
    algorithm: 'SHA1',
    digits: 6,
    period: periodSeconds,
    secret: Secret.fromBase32(secret),
  })
}
