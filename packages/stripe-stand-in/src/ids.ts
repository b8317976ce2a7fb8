import { randomInt } from 'node:crypto'

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** How many random characters Stripe gives an id, by its prefix. */
const randomLengths = {
  cs_test: 58,
  ch: 24,
  du: 24,
  evt: 24,
  li: 24,
  pi: 24,
  pm: 24,
  price: 24,
  prod: 14,
  re: 24,
  req: 14,
  wd: 24,
} as const

export type IdPrefix = keyof typeof randomLengths

export function newId(prefix: IdPrefix): string {
  return `${prefix}_${randomCharacters(randomLengths[prefix])}`
}

export function randomCharacters(length: number): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('')
}
