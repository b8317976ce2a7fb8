import { groupedBy } from '@cms/grouped-by'
import { foldWords } from '@cms/fold-words'
import type { DateMatch } from './indexing/date-index'
import type { IndexedDocument, SearchIndex } from './indexing/search-index'
import type { SoughtWord } from './search-words'

const maxOfEachKind = 100

export interface Candidate extends IndexedDocument {
  score: number
  /** The words of it that were found. */
  words: string[]
  isInTextOnly: boolean
  /** Of a course, the dates at the place or in the month that was named, soonest first. */
  dates: readonly DateMatch[]
  /** Whether nothing but its dates was found. */
  isByDateOnly: boolean
}

/**
 * What the index has for these words, the best first. A place and a month may be words of a text like any
 * other; they are true of a course, too, that has a date there and then.
 */
export function findCandidates(
  index: SearchIndex,
  { words, now }: { words: readonly SoughtWord[]; now: Date },
): Candidate[] {
  const found = new Map<string, Candidate>()
  for (const candidate of [...byDates(index, words, now), ...byWords(index, words)]) {
    const before = found.get(keyOf(candidate))
    found.set(keyOf(candidate), before ? both(before, candidate) : candidate)
  }
  const phrase = words.map(([together]) => together?.join(' ') ?? '').join(' ')
  return [...found.values()].map((one) => withPhrase(one, phrase)).toSorted(inOrder)
}

/** The best of each kind: nobody looks at the hundredth. */
function byWords(
  { site, documents }: SearchIndex,
  words: readonly SoughtWord[],
  among: ReadonlySet<string> | null = null,
): Candidate[] {
  const counts = { courses: 0, posts: 0, pages: 0 }
  return site.find(words, among).flatMap(({ id, ...match }) => {
    const document = documents.get(id)
    if (!document || ++counts[document.collection] > maxOfEachKind) return []
    return [{ ...document, ...match, dates: [], isByDateOnly: false }]
  })
}

function byDates(index: SearchIndex, words: readonly SoughtWord[], now: Date): Candidate[] {
  const ofDates = words.filter((ways) => isOfDates(index, ways, now))
  if (ofDates.length === 0) return []
  const dates = index.dates.find(
    ofDates.map(([together]) => together?.[0] ?? ''),
    { now },
  )
  const datesOf = groupedBy(dates, ({ courseId }) => courseId)
  const others = words.filter((ways) => !ofDates.includes(ways))
  const withDates = new Set([...datesOf.keys()].map((id) => `courses/${id}`))
  const candidates =
    others.length > 0 ? byWords(index, others, withDates) : coursesAlone(index, datesOf)
  return candidates.map((candidate) => ({
    ...candidate,
    dates: datesOf.get(candidate.id) ?? [],
    isByDateOnly: true,
  }))
}

function isOfDates({ site, dates }: SearchIndex, ways: SoughtWord, now: Date): boolean {
  const [together] = ways
  const [word] = together ?? []
  if (!word || together?.length !== 1) return false
  return dates.knows(word, { now, isMistyped: !site.knows(word) })
}

function coursesAlone(
  { documents }: SearchIndex,
  datesOf: ReadonlyMap<string, readonly DateMatch[]>,
): Candidate[] {
  return [...datesOf].flatMap(([id, dates]) => {
    const course = documents.get(`courses/${id}`)
    const match = { score: 0, words: [], isInTextOnly: false, isByDateOnly: true }
    return course ? [{ ...course, ...match, dates }] : []
  })
}

function both(byDate: Candidate, byWord: Candidate): Candidate {
  const words = [...new Set([...byDate.words, ...byWord.words])]
  return { ...byDate, words, score: byDate.score + byWord.score, isByDateOnly: false }
}

/** What was typed word for word in a title is most likely what is meant. */
function withPhrase(candidate: Candidate, phrase: string): Candidate {
  const isPhrase = ` ${foldWords(candidate.title).join(' ')} `.includes(` ${phrase} `)
  return isPhrase ? { ...candidate, score: candidate.score * 2 } : candidate
}

/**
 * Courses first, as who searches a training company's site most likely looks for one; but not those which
 * only mention the words somewhere in their text.
 */
function inOrder(a: Candidate, b: Candidate): number {
  return (
    Number(isCourseItself(b)) - Number(isCourseItself(a)) ||
    b.score - a.score ||
    startOf(a).localeCompare(startOf(b)) ||
    a.title.localeCompare(b.title, 'en-GB')
  )
}

function isCourseItself({ collection, isInTextOnly, dates }: Candidate): boolean {
  return collection === 'courses' && (!isInTextOnly || dates.length > 0)
}

function startOf({ dates }: Candidate): string {
  return dates[0]?.startsAt ?? '9'
}

function keyOf({ collection, id }: Candidate): string {
  return `${collection}/${id}`
}
