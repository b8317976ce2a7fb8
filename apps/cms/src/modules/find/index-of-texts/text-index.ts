import { DifferentWords } from './different-words'
import { wordsOneSlipAway } from './one-slip'
import { rankIn, type Alternatives } from './words-in-text'

interface Entry {
  /** What is found together, by what it was read from: an order, its places, its invoices. */
  parts: Map<string, string>
  text: string
  /** Milliseconds. */
  at: number
}

/** Texts by what they lead to (`orders/<id>`), all in memory, looked through from the first to the last. */
export class TextIndex {
  readonly #entries = new Map<string, Entry>()
  readonly #words = new DifferentWords()

  put(key: string, { part, text, at }: { part: string; text: string; at?: number | undefined }) {
    const entry = this.#entries.get(key) ?? { parts: new Map<string, string>(), text: '', at: 0 }
    this.#words.add(text)
    this.#words.remove(entry.parts.get(part) ?? '')
    entry.parts.set(part, text)
    entry.text = [...entry.parts.values()].join('')
    if (at !== undefined) entry.at = at
    this.#entries.set(key, entry)
  }

  drop(key: string, part: string): void {
    const entry = this.#entries.get(key)
    const text = entry?.parts.get(part)
    if (!entry || text === undefined) return
    entry.parts.delete(part)
    this.#words.remove(text)
    if (entry.parts.size === 0) this.#entries.delete(key)
    else entry.text = [...entry.parts.values()].join('')
  }

  /** What has all the words: of each kind (`orders`) the best, those nearest to now before others. */
  find(
    wanted: readonly Alternatives[],
    { now, most }: { now: Date; most: number },
  ): Map<string, string[]> {
    const found = new Map<string, { id: string; rank: number; away: number }[]>()
    for (const [key, { text, at }] of this.#entries) {
      const rank = rankIn(text, wanted)
      if (rank === 0) continue
      const [kind = '', id = ''] = key.split('/')
      const one = { id, rank, away: Math.abs(at - now.getTime()) }
      const ofKind = found.get(kind)
      if (ofKind) ofKind.push(one)
      else found.set(kind, [one])
    }
    const best = (ones: { id: string; rank: number; away: number }[]) =>
      ones
        .sort((one, other) => other.rank - one.rank || one.away - other.away)
        .slice(0, most)
        .map(({ id }) => id)
    return new Map([...found].map(([kind, ones]) => [kind, best(ones)]))
  }

  /** The words that a word may have been meant for. */
  near(word: string): string[] {
    return wordsOneSlipAway(word, this.#words.spelled)
  }
}
