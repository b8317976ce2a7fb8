import { foldWords } from './fold-words'
import type { SoughtWord } from './search-words'

export type Candidate = {
  kind: 'course' | 'article' | 'page'
  title: string
  summary: string
  topics: readonly string[]
}

/**
 * The best first: words in the title count before words in the topics or the summary, and those
 * before words that only the text has. Every candidate has every word somewhere.
 */
export function rankResults<Result extends Candidate>(
  candidates: readonly Result[],
  words: readonly SoughtWord[],
): Result[] {
  return candidates
    .map((candidate) => ({ candidate, score: score(candidate, words) }))
    .toSorted((a, b) => b.score - a.score || inOrder(a.candidate, b.candidate))
    .map(({ candidate }) => candidate)
}

const points = { phraseInTitle: 1_000, title: 100, summary: 10, text: 1 }

function score({ title, topics, summary }: Candidate, words: readonly SoughtWord[]): number {
  const inTitle = foldWords(title)
  const inSummary = foldWords([...topics, summary].join(' '))
  const phrase = words.map((ways) => ways.at(-1)?.join(' ')).join(' ')
  const isPhrase = ` ${inTitle.join(' ')}`.includes(` ${phrase}`)
  const pointsOf = (word: string) => {
    const begins = (other: string) => other.startsWith(word)
    if (inTitle.some(begins)) return points.title
    return inSummary.some(begins) ? points.summary : points.text
  }
  const found = words.map((ways) =>
    Math.max(...ways.map((together) => Math.min(...together.map(pointsOf)))),
  )
  return found.reduce((sum, each) => sum + each, isPhrase ? points.phraseInTitle : 0)
}

/** Between equals: who searches a training company's site most likely looks for a course. */
function inOrder(a: Candidate, b: Candidate): number {
  const kinds = ['course', 'article', 'page']
  return kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || a.title.localeCompare(b.title, 'en-GB')
}
