import type { Where } from 'payload'

import { foldWords, plainLetters } from '@cms/fold-words'
import { plainAddress } from '@cms/mail/plain-address'

/** Who is sought; at least one of them. */
export interface Sought {
  email?: string | undefined
  name?: string | undefined
}

export type FoundBy = 'e-mail' | 'name'

/** How somebody who is sought is told from others. An address is theirs alone; a name may be another's too. */
export interface Person {
  /** How a person of this name and address is found, if at all. */
  isMeant: (candidate: { name?: string | null; email?: string | null }) => FoundBy | null
  /** Whether a text speaks of the address, or of somebody of that name. */
  isMentionedIn: (...texts: (string | null | undefined)[]) => FoundBy | null
  /** Every document fits that may be meant in one of these fields of text. */
  mayBeIn: (...fields: string[]) => Where
}

export function personOf({ email, name }: Sought): Person {
  const address = email ? plainAddress(email) : null
  const words = name ? foldWords(name) : []
  const isAddress = (candidate: string) => address !== null && plainAddress(candidate) === address
  const isName = (candidate: string) =>
    words.length > 0 && mayHaveAll(candidate, words) && hasAll(foldWords(candidate), words)
  return {
    isMeant: (candidate) => {
      if (candidate.email && isAddress(candidate.email)) return 'e-mail'
      return candidate.name && isName(candidate.name) ? 'name' : null
    },
    isMentionedIn: (...texts) => {
      const present = texts.filter((text) => typeof text === 'string')
      if (address && present.some((text) => text.toLowerCase().includes(address))) return 'e-mail'
      return present.some(isName) ? 'name' : null
    },
    mayBeIn: (...fields): Where => {
      const part = words.length === 0 && address ? partInEverySpelling(address) : null
      if (!part) return {}
      return { or: fields.map((field) => ({ [field]: { contains: part } })) }
    },
  }
}

/**
 * Databases know the two cases of plain letters only, and the accents of none: a part round the @ finds
 * an address however it is written, a name is looked for here.
 */
function partInEverySpelling(address: string): string | null {
  return /[!-~]*@[!-~]*/.exec(address)?.[0] ?? null
}

/** Taking a long text apart is slow, and seldom needed: a word stands in it, or it is none of its words. */
function mayHaveAll(text: string, words: readonly string[]): boolean {
  const letters = plainLetters(text)
  return words.every((word) => word.includes('&') || letters.includes(word))
}

function hasAll(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => words.includes(word))
}
