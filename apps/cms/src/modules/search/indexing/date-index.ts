import { monthText } from '@lectern/shared/time/moment-text'
import MiniSearch from 'minisearch'

import { plainLetters } from '@cms/fold-words'
import { wordsToFind } from '../words-to-find'

/** A coming date, by what people say to find it. */
export interface IndexedDate {
  id: string
  courseId: string
  startsAt: string
  /** Of each of its days: "2027-03-04". */
  days: readonly string[]
  /** The towns of its days, and "online". */
  places: readonly string[]
}

export interface DateMatch {
  id: string
  courseId: string
  startsAt: string
}

const minPrefixLetters = 3
const minMistypedLetters = 5

/** When and where courses take place, in memory: "leeds", "march", "online 2027". */
export class DateIndex {
  readonly #index = new MiniSearch<{ id: string; words: string }>({
    fields: ['words'],
    tokenize: wordsToFind,
    processTerm: (word) => word,
  })
  readonly #dates = new Map<string, DateMatch>()

  put({ id, courseId, startsAt, days, places }: IndexedDate): void {
    this.drop(id)
    this.#dates.set(id, { id, courseId, startsAt })
    this.#index.add({
      id,
      words: [...places, ...days.map((day) => monthText(day.slice(0, 7)))]
        .map(plainLetters)
        .join(' '),
    })
  }

  drop(id: string): void {
    if (this.#dates.delete(id)) this.#index.discard(id)
  }

  /** Whether a coming date is at such a place, or in such a month. A mistyped place is recognised if asked for. */
  knows(word: string, { now, isMistyped }: { now: Date; isMistyped: boolean }): boolean {
    return this.#find([word], isMistyped).some(({ startsAt }) => new Date(startsAt) > now)
  }

  /** Dates of which every word is true, soonest first. */
  find(words: readonly string[], { now }: { now: Date }): DateMatch[] {
    const exact = this.#find(words, false)
    const found = exact.length > 0 ? exact : this.#find(words, true)
    return found
      .filter(({ startsAt }) => new Date(startsAt) > now)
      .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt))
  }

  #find(words: readonly string[], isMistyped: boolean): DateMatch[] {
    const found = this.#index.search(
      {
        combineWith: 'AND',
        queries: words.map((word) => ({
          queries: [word],
          prefix: word.length >= minPrefixLetters,
          fuzzy: isMistyped && word.length >= minMistypedLetters ? 1 : false,
        })),
      },
      { tokenize: (word) => [word], processTerm: (word) => word },
    )
    return found.flatMap(({ id }) => this.#dates.get(String(id)) ?? [])
  }
}
