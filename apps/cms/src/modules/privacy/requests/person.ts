import { foldWords } from '../../search'

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
}

export function personOf({ email, name }: Sought): Person {
  const address = email ? plain(email) : null
  const words = name ? foldWords(name) : []
  const isAddress = (candidate: string) => address !== null && plain(candidate) === address
  const isName = (candidate: string) => words.length > 0 && hasAll(foldWords(candidate), words)
  return {
    isMeant: (candidate) => {
      if (candidate.email && isAddress(candidate.email)) return 'e-mail'
      return candidate.name && isName(candidate.name) ? 'name' : null
    },
    isMentionedIn: (...texts) => {
      const present = texts.filter((text) => typeof text === 'string')
      if (address && present.some((text) => plain(text).includes(address))) return 'e-mail'
      return present.some(isName) ? 'name' : null
    },
  }
}

/** In any case, as mail servers take it, whatever the standard says. */
export function plain(email: string): string {
  return email.trim().toLowerCase()
}

function hasAll(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => words.includes(word))
}
