import { BoundedMemory } from '../page-cache/bounded-memory.mjs'
import { packAnswer, type GivenAnswer, type KeptAnswer } from './kept-answer'

/** Some two thousand pages. */
const maxBytes = 64_000_000
/** So many wait to be packed; the others are kept when they are next asked for. */
const maxWaiting = 1_000

/** Answers by the address that they were given at; those not asked for longest go first. */
export class KeptAnswers {
  #answers
  #waiting = new Map<string, GivenAnswer>()
  #packing: Promise<void> | null = null

  constructor(bytes = maxBytes) {
    this.#answers = new BoundedMemory<KeptAnswer>(bytes)
  }

  find(address: string): KeptAnswer | undefined {
    return this.#answers.get(address)
  }

  /** The answer is packed later, one at a time, so that it takes visitors no more than one core. */
  keep(address: string, given: GivenAnswer): void {
    if (this.#takeUp(address, given)) return
    if (isSame(this.#waiting.get(address), given) || this.#waiting.size >= maxWaiting) return
    this.#waiting.set(address, given)
    this.#packing ??= this.#packWaiting().finally(() => {
      this.#packing = null
    })
  }

  /** When everything that has been given is kept. */
  async untilPacked(): Promise<void> {
    await this.#packing
  }

  /** A page that was made anew and came out the same need not be packed again. */
  #takeUp(address: string, given: GivenAnswer): boolean {
    const known = this.#answers.get(address)
    if (!known || !isSame(known.given, given)) return false
    known.given = given
    return true
  }

  async #packWaiting(): Promise<void> {
    for (let next = first(this.#waiting); next; next = first(this.#waiting)) {
      const [address, given] = next
      if (given.page.isCurrent()) await this.#pack(address, given)
      // Meanwhile a newer one may have taken its place.
      if (this.#waiting.get(address) === given) this.#waiting.delete(address)
    }
  }

  async #pack(address: string, given: GivenAnswer): Promise<void> {
    try {
      const kept = await packAnswer(given)
      this.#answers.set(address, kept, kept.bytes)
    } catch (error) {
      console.error('A page could not be packed, and is answered by Next', error)
    }
  }
}

function isSame(known: GivenAnswer | undefined, { page, headers }: GivenAnswer): boolean {
  return known?.page.html === page.html && known.headers.join('\n') === headers.join('\n')
}

function first<Key, Value>(map: Map<Key, Value>): [Key, Value] | undefined {
  return map.entries().next().value
}
