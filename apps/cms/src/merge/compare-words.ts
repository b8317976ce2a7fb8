import { longestCommon } from './longest-common'

/** Some words, and whether they were there before and are now. */
export interface ComparedWords {
  words: string
  change: 'none' | 'added' | 'removed'
}

/** Beyond this many comparisons, two texts have too little in common to be shown within each other. */
const mostComparisons = 4_000_000

/** A text as it is now, with the words that were added and those that were taken out marked as such. */
export function compareWords(before: string, now: string): ComparedWords[] {
  const words = { before: wordsIn(before), now: wordsIn(now) }
  if (words.before.length * words.now.length > mostComparisons)
    return [{ words: now, change: 'none' }]
  const compared: ComparedWords[] = []
  let from: readonly [number, number] = [0, 0]
  const same = longestCommon(words.before.map(trimmed), words.now.map(trimmed))
  for (const [i, j] of [...same, null].map(endOf(words))) {
    add(compared, 'removed', words.before.slice(from[0], i))
    add(compared, 'added', words.now.slice(from[1], j))
    add(compared, 'none', words.now.slice(j, j + 1))
    from = [i + 1, j + 1]
  }
  return compared
}

function endOf({ before, now }: { before: string[]; now: string[] }) {
  return (pair: readonly [number, number] | null) => pair ?? ([before.length, now.length] as const)
}

/** And signs, each with the blanks after it, so that they can be put one after the other again. */
function wordsIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+\s*|[^\p{L}\p{N}\s]\s*|\s+/gu) ?? []
}

function trimmed(word: string): string {
  return word.trim()
}

function add(compared: ComparedWords[], change: ComparedWords['change'], words: string[]): void {
  const last = compared.at(-1)
  if (words.length === 0) return
  if (last?.change === change) last.words += words.join('')
  else compared.push({ words: words.join(''), change })
}
