import type { SearchCandidate } from '../../views/search'

const mostResults = 30

/**
 * The best first: those that have every word before those that have some, words in the title before
 * words in the summary, and a title that begins with what was sought before one that holds it.
 */
export function rankResults<Candidate extends SearchCandidate>(
  candidates: readonly Candidate[],
  words: readonly string[],
): Candidate[] {
  const scored = candidates.map((candidate) => ({ candidate, score: score(candidate, words) }))
  return scored
    .filter((result) => result.score > 0)
    .toSorted(
      (a, b) => b.score - a.score || a.candidate.title.localeCompare(b.candidate.title, 'en-GB'),
    )
    .slice(0, mostResults)
    .map(({ candidate }) => candidate)
}

function score({ kind, title, summary }: SearchCandidate, words: readonly string[]): number {
  const [inTitle, inSummary] = [title, summary].map((text) => text.toLocaleLowerCase('en-GB'))
  const found = words.map((word) => wordScore(word, inTitle ?? '', inSummary ?? ''))
  const total = found.reduce((sum, each) => sum + each, 0)
  if (total === 0) return 0
  const hasAll = found.every((each) => each > 0)
  const isPhrase = inTitle?.includes(words.join(' '))
  return total + (hasAll ? 100 : 0) + (isPhrase ? 20 : 0) + kindScore[kind]
}

/** The beginning of a word counts more than its middle: "lead" is in "leadership" and in "mislead". */
function wordScore(word: string, title: string, summary: string): number {
  if (beginsAWord(word, title)) return 10
  if (title.includes(word)) return 6
  if (beginsAWord(word, summary)) return 3
  return summary.includes(word) ? 2 : 0
}

function beginsAWord(word: string, text: string): boolean {
  const position = text.indexOf(word)
  if (position < 0) return false
  if (position === 0 || !/[\p{L}\p{N}]/u.test(text[position - 1] ?? '')) return true
  return beginsAWord(word, text.slice(position + 1))
}

/** Between equals: who searches a training company's site most likely looks for a course. */
const kindScore = { course: 2, article: 1, page: 0 } as const satisfies Record<
  SearchCandidate['kind'],
  number
>
