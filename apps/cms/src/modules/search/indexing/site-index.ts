import MiniSearch, { type Query, type SearchOptions, type SearchResult } from 'minisearch'

import { fillers } from '../fillers'
import type { SoughtWord } from '../search-words'
import { pairsOf, wordsToFind } from '../words-to-find'
import { KnownWords } from './known-words'
import { inEach, inEither, isAnyIn, mostTelling, type Telling } from './most-telling'

/** What is sought in, of one document. */
export interface IndexedTexts {
  id: string
  title: string
  topics: string
  summary: string
  text: string
  /** What people call its kind: "course", "article". */
  kind: string
}

type Numbered = IndexedTexts & { number: number }

export interface Match {
  id: string
  score: number
  /** The words of the document that were found, as they are folded. */
  words: string[]
  /** Only in its text, not in what names it. */
  isInTextOnly: boolean
}

/** Fewer letters begin too many words of a text to say anything. */
const minPrefixLetters = 3
/** Words that nobody has written are taken for mistyped, if they are long enough to be recognised. */
const typingErrors = [
  { count: 1, minLetters: 4 },
  { count: 2, minLetters: 6 },
] as const
type TypingErrors = (typeof typingErrors)[number]

const fields = ['title', 'topics', 'summary', 'text', 'kind'] as const
type Field = (typeof fields)[number]

/** The words of documents, in memory. */
export class SiteIndex {
  readonly #index: MiniSearch<Numbered>
  readonly #known = new KnownWords()
  /** Documents have numbers, as what is known of thousands is quickest to find at a place in a list. */
  readonly #numbers = new Map<string, number>()
  readonly #ids: string[] = []
  readonly #kinds: string[] = []

  constructor() {
    this.#index = new MiniSearch<Numbered>({
      idField: 'number',
      fields: [...fields],
      tokenize: wordsToFind,
      processTerm: (word, field) => this.#takeIn(word, field),
      // Smaller pieces than the library's own: whoever calls meanwhile waits for none.
      autoVacuum: { minDirtCount: 50, minDirtFactor: 0.1, batchSize: 100, batchWait: 10 },
    })
  }

  put(texts: IndexedTexts): void {
    this.drop(texts.id)
    this.#index.add({ ...texts, number: this.#numberOf(texts) })
  }

  drop(id: string): void {
    const number = this.#numbers.get(id)
    if (number !== undefined && this.#index.has(number)) this.#index.discard(number)
  }

  /**
   * Documents that have every word, the best first; mistyped ones only if there is nothing else. To score a
   * document takes twenty times as long as to see that it has a word, and some words are in all of them:
   * so those that have the words in the most telling places are scored, and no others.
   *
   * @param among looks at these alone
   */
  find(words: readonly SoughtWord[], among: ReadonlySet<string> | null = null): Match[] {
    if (words.length === 0) return []
    const isAnyUnknown = words.flat(2).some((word) => !this.knows(word))
    for (const errors of isAnyUnknown ? typingErrors : typingErrors.slice(0, 1)) {
      const having = this.#having(words, { errors, among: among && this.#within(among) })
      if (isAnyIn(having))
        return this.#score(words, { errors, scored: mostTelling(having, this.#kinds) })
    }
    return []
  }

  /** Whether some document has the word, one of its forms, or a word that begins with it. */
  knows(word: string): boolean {
    return this.#known.knows(word)
  }

  /** The same again for what was there before. */
  #numberOf({ id, kind }: IndexedTexts): number {
    const number = this.#numbers.get(id) ?? this.#ids.length
    this.#numbers.set(id, number)
    this.#ids[number] = id
    this.#kinds[number] = kind
    return number
  }

  #within(ids: ReadonlySet<string>): Telling {
    const within = this.#nothing()
    for (const id of ids) {
      const number = this.#numbers.get(id)
      if (number !== undefined) within[number] = 1
    }
    return within
  }

  #nothing(): Telling {
    return new Uint8Array(this.#ids.length)
  }

  #takeIn(word: string, field: string | undefined): string | null {
    if (field === 'text' && fillers.has(word)) return null
    this.#known.add(word)
    return word
  }

  #score(words: readonly SoughtWord[], { errors, scored }: Scoring): Match[] {
    const boostDocument = (number: number) => scored[number] ?? 0
    const found = this.#index.search(this.#queryOf(words, errors), { ...searching, boostDocument })
    return found.map(({ id, ...match }) => ({ id: this.#ids[Number(id)] ?? '', ...matchOf(match) }))
  }

  /** Long words first: they are in few documents, and the others need to be looked for in those alone. */
  #having(words: readonly SoughtWord[], { errors, among }: Looking): Telling {
    let having: Telling | null = null
    for (const ways of words.toSorted((a, b) => lettersOf(b) - lettersOf(a))) {
      const looking: Looking = { errors, among: having ?? among }
      const inWays: Telling = inEither(ways.map((way) => this.#havingAll(way, looking)))
      having = having ? inEach([having, inWays]) : inWays
      if (!isAnyIn(having)) break
    }
    return having ?? this.#nothing()
  }

  #havingAll(together: readonly string[], looking: Looking): Telling {
    return inEach(together.flatMap(pairsOf).map((word) => this.#havingWord(word, looking)))
  }

  /** The library calls back for each place of a word, and scores nothing where it is told that nothing counts. */
  #havingWord(word: string, { errors, among }: Looking): Telling {
    const telling = this.#nothing()
    for (const { places, weight } of placesByWeight) {
      const boostDocument = (number: number) => {
        if (telling[number] === 0 && among?.[number] !== 0) telling[number] = weight
        return 0
      }
      const query = this.#formsOf(word, { errors, places })
      this.#index.search(query, { ...searching, fields: places, boostDocument })
    }
    return telling
  }

  #queryOf(words: readonly SoughtWord[], errors: TypingErrors): Query {
    return {
      combineWith: 'AND',
      queries: words.map((ways) => ({
        combineWith: 'OR',
        queries: ways.map((together) => ({
          combineWith: 'AND',
          queries: together
            .flatMap(pairsOf)
            .map((word) => this.#formsOf(word, { errors, places: fields })),
        })),
      })),
    }
  }

  #formsOf(word: string, { errors, places }: Forms): Query {
    // In scripts without spaces a sign is as telling as a word.
    const isPrefix = word.length >= minPrefixLetters || !isLatin(word)
    const others = this.#known
      .formsOf(word)
      .filter((form) => (isPrefix ? !form.startsWith(word) : form !== word))
    const isMistyped = word.length >= errors.minLetters && !this.knows(word)
    const beginIn = places.filter((place) => isPrefix || isNamed(place))
    return {
      combineWith: 'OR',
      queries: [
        { queries: [word], prefix: true, fields: beginIn },
        ...(isPrefix ? [] : [{ queries: [word] }]),
        ...others.map((form) => ({ queries: [form], boostTerm: () => formWeight })),
        ...(isMistyped ? [{ queries: [word], fuzzy: errors.count }] : []),
      ],
    }
  }
}

interface Looking {
  errors: TypingErrors
  among: Telling | null
}

interface Scoring {
  errors: TypingErrors
  scored: Telling
}

interface Forms {
  errors: TypingErrors
  places: readonly Field[]
}

/** Another form of a word counts a little less than the word. */
const formWeight = 0.8

/** What names a document. */
function isNamed(field: string): boolean {
  return field === 'title' || field === 'topics' || field === 'summary'
}

/** Where a word says most about a document, and where next. */
const placesByWeight: readonly { places: Field[]; weight: number }[] = [
  { places: ['title'], weight: 3 },
  { places: ['topics', 'summary'], weight: 2 },
  { places: ['text', 'kind'], weight: 1 },
]

const searching: SearchOptions = {
  tokenize: (word) => [word],
  processTerm: (word) => word,
  boost: { title: 8, topics: 4, summary: 3, kind: 0.1 },
}

function matchOf({ score, match }: Pick<SearchResult, 'score' | 'match'>): Omit<Match, 'id'> {
  const found = Object.values(match).flat()
  return {
    score,
    words: Object.keys(match),
    isInTextOnly: !found.some(isNamed),
  }
}

function isLatin(word: string): boolean {
  return /^[\p{Script=Latin}\p{N}&+#]+$/u.test(word)
}

function lettersOf([together = []]: SoughtWord): number {
  return Math.max(0, ...together.map(({ length }) => length))
}
