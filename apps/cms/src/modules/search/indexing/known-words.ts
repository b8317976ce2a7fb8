import { stemOf } from '../stem'

/**
 * The words that some document has. They stay when the last document with them goes, which harms
 * nothing. To be asked about a word takes no longer among many words than among few.
 */
export class KnownWords {
  /** Those with one beginning stand together, once they are in order. */
  readonly #words: string[] = []
  #isInOrder = true
  readonly #known = new Set<string>()
  readonly #families = new Map<string, string[]>()

  add(word: string): void {
    if (this.#known.has(word)) return
    const stem = stemOf(word)
    this.#known.add(word)
    this.#words.push(word)
    this.#isInOrder = false
    this.#families.set(stem, [...(this.#families.get(stem) ?? []), word])
  }

  /** Whether a word, one of its forms, or a word that begins with it is known. */
  knows(word: string): boolean {
    if (this.#families.has(stemOf(word))) return true
    return this.#words[this.#placeOf(word)]?.startsWith(word) ?? false
  }

  /** The known forms of a word, itself among them. */
  formsOf(word: string): readonly string[] {
    return this.#families.get(stemOf(word)) ?? []
  }

  /** Of the first known word that does not come before it. */
  #placeOf(word: string): number {
    if (!this.#isInOrder) this.#words.sort()
    this.#isInOrder = true
    let from = 0
    let until = this.#words.length
    while (from < until) {
      const middle = (from + until) >>> 1
      if ((this.#words[middle] ?? '') < word) from = middle + 1
      else until = middle
    }
    return from
  }
}
