/** The app on somebody’s telephone that shows codes for signing in: RFC 6238, with six figures each half minute. */
import { createHmac } from 'node:crypto'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** @param secret in base32, spaces apart or not. @param late steps of half a minute from now */
export function codeOnTelephone(secret: string, { late = 0 } = {}): string {
  const step = Buffer.alloc(8)
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + late))
  const digest = createHmac('sha1', bytesOf(secret)).update(step).digest()
  const from = digest.at(-1)! & 0xf
  const figures = (digest.readUInt32BE(from) & 0x7fffffff) % 1_000_000
  return String(figures).padStart(6, '0')
}

function bytesOf(secret: string): Buffer {
  const bits = [...secret.replaceAll(' ', '')]
    .map((letter) => letters.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  const bytes = bits.match(/.{8}/g) ?? []
  return Buffer.from(bytes.map((byte) => parseInt(byte, 2)))
}
