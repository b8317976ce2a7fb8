import { randomInt } from 'node:crypto'

const codeCount = 10
const halfCharacters = 5
/** Without those that are taken for each other. */
const characters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Ten of them, as they are written down: “k7m2p-x4rtz”. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: codeCount }, () => `${half()}-${half()}`)
}

function half(): string {
  return Array.from(
    { length: halfCharacters },
    () => characters[randomInt(characters.length)],
  ).join('')
}

/** However it is typed; `null` for what is none. */
export function plainRecoveryCode(typed: string): string | null {
  const plain = typed.toLowerCase().replace(/[\s-]/g, '')
  const isOne =
    plain.length === 2 * halfCharacters && [...plain].every((c) => characters.includes(c))
  return isOne ? plain : null
}
